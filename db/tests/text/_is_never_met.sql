-- Specification of text._is_never_met: whether a pattern looks for what no text has.

begin;
select plan(22);

select is(text._is_never_met(p), true, format('%s is never met', p))
from unnest(array['<@!?\d+>', '<#123>', '<:x:', '<a:\w+:', '<t:\d+', '\*\*bad\*\*', '\*{2}', '__x', '~~x', '\|\|x', '`x', 'ﬁx',
  'ｆｒｅｅ']) as p;
select is(text._is_never_met(p), false, format('%s may be', p))
from unnest(array['a*\*', 'f[*_~`|]ck', 'a|b', '\bx', '[а-яё]{3,}', 'Ελλάδα', 'a < b', 'snake_case']) as p;
select is(text._is_never_met(null), null, 'null stays null');

select * from finish();
rollback;
