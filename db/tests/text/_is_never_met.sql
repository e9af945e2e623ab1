-- Specification of text._is_never_met: whether a pattern looks for what no text has.

begin;
select plan(39);

select is(text._is_never_met(p), true, format('%s is never met', p))
from unnest(array['<@!?\d+>', '<#123>', '<:x:', '<a:\w+:', '<t:\d+', '\*\*bad\*\*', '\*{2}', '__x', '~~x', '\|\|x', '`x', 'ﬁx',
  'ｆｒｅｅ', '<sound:1', 'a\u200bb', '[\u200b-\u200f]', '\u202e+', '$100', 'a^b', '\[.+\]\(https?://']) as p;
select is(text._is_never_met(p), false, format('%s may be', p))
from unnest(array['a*\*', 'f[*_~`|]ck', 'a|b', '\bx', '[а-яё]{3,}', 'Ελλάδα', 'a < b', 'snake_case', 'a\u200b?b',
  'a[\u200b-\u200f]*b', 'a[b\u200b]', '\$100', '100$', 'a|^b', 'a\^b', '(a$|b)', '[$a]', '\[\w+\]\(x']) as p;
select is(text._is_never_met(null), null, 'null stays null');

select * from finish();
rollback;
