-- Specification of automod._pattern_size: how large a pattern is, repetitions written out.

begin;
select plan(20);

select is(automod._pattern_size(t.pattern), t.size, t.pattern)
from (values
  ('free', 4), ('\.\*', 2), ('[a-z]', 10), ('.', 10), ('\d\w', 20), ('[[:alpha:]]', 10), ('[]a]x', 11), ('[\]]x', 11), ('a+', 20),
  ('a?b', 21), ('a{3}', 30), ('.{2,50}', 500), ('a{3,}', 30), ('(?:abc){10}', 300), ('(?:[a-z]\.){10}', 200), ('(a|b)c', 3),
  ('((ab)c)+', 60), ('(?:a{50})?', 1000), ('(?:' || repeat('a', 190) || '){50}', 95000)
) as t (pattern, size);
select is(automod._pattern_size(null), null, 'null stays null');

select * from finish();
rollback;
