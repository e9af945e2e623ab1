-- Specification of text._pattern_size: how large a pattern is, repetitions written out.

begin;
select plan(22);

select is(text._pattern_size(t.pattern), t.size, t.pattern)
from (values
  ('free', 4), ('\.\*', 2), ('[a-z]', 3), ('.', 3), ('\d\w', 6), ('[[:alpha:]]', 3), ('[]a]x', 4), ('[\]]x', 4), ('a+', 6),
  ('a?b', 7), ('a{3}', 9), ('.{2,50}', 150), ('a{3,}', 9), ('(?:abc){10}', 90), ('(?:[a-z]\.){10}', 60), ('(a|b)c', 3),
  ('((ab)c)+', 18), ('(?:a{50})?', 300), ('(?:' || repeat('a', 190) || '){50}', 28500), ('[^a]b', 8), ('слово', 10)
) as t (pattern, size);
select is(text._pattern_size(null), null, 'null stays null');

select * from finish();
rollback;
