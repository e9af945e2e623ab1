-- Specification of text._is_latin: whether a pattern finds all it can where look-alikes are taken for Latin letters.

begin;
select plan(16);

select is(text._is_latin(t.pattern), t.is_latin, t.pattern)
from (values
  ('\bfree +(?:nitro|robux)\b', true), ('https?://\S+\.(?:ru|tk)/\d+', true), ('t[o0]k[e3]n', true), ('a.{0,20}b', true),
  ('\\W', true), ('a\^b', true),
  ('привет', false), ('[а-яё]{3,}', false), ('café', false), ('[^a-z ]{5}', false), ('\W{9}', false), ('\Da', false),
  ('[\u0300-\u036f]{3}', false), ('\x3b1', false), ('\\\u0430', false)
) as t (pattern, is_latin);
select is(text._is_latin(null), null, 'null stays null');

select * from finish();
rollback;
