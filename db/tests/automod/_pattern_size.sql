-- Specification of automod._pattern_size: how large a pattern is, repetitions written out.

begin;
select plan(18);

select is(automod._pattern_size(t.pattern), t.size, t.pattern)
from (values
  ('free', 4), ('\.\*', 2), ('[a-z]', 5), ('.', 5), ('\d\w', 10), ('[[:alpha:]]', 5), ('[]a]x', 6), ('[\]]x', 6), ('a+', 10), ('a?b', 11),
  ('a{3}', 15), ('.{2,50}', 250), ('a{3,}', 15), ('(?:abc){10}', 150), ('(a|b)c', 4), ('((ab)c)+', 30),
  ('(?:' || repeat('a', 190) || '){50}', 47500)
) as t (pattern, size);
select is(automod._pattern_size(null), null, 'null stays null');

select * from finish();
rollback;
