-- Specification of text._is_never_met: whether a pattern looks for what no text has.

begin;
select plan(68);

select is(text._is_never_met(p), true, format('%s is never met', p))
from unnest(array['<@!?\d+>', '<#123>', '<:x:', '<a:\w+:', '<t:\d+', '\*\*bad\*\*', '\*{2}', '__x', '~~x', '\|\|x', '`x', 'ﬁx',
  'ｆｒｅｅ', '<sound:1', 'a\u200bb', '[\u200b-\u200f]', '\u202e+', '$100', 'a^b', '\[.+\]\(https?://',
  '\0', '\cA', '\e', '\ufb01', '\u2026', 'free\u00a0nitro', '[\uff01-\uff5e]{3,}', '[\U0001D400-\U0001D7FF]{3,}', '[ａ-ｚ]+']) as p;
select is(text._is_never_met(p), false, format('%s may be', p))
from unnest(array['a*\*', 'f[*_~`|]ck', 'a|b', '\bx', '[а-яё]{3,}', 'Ελλάδα', 'a < b', 'snake_case', 'a\u200b?b',
  'a[\u200b-\u200f]*b', 'a[b\u200b]', '\$100', '100$', 'a|^b', 'a\^b', '(a$|b)', '[$a]', '\[\w+\]\(x',
  'ทำ', 'ระยำ', '\bคำ\b', 'ຳ', '[ำ]', 'ㅋ{5,}', 'ㅅㅂ', '[ㄱ-ㅎ]{5,}', '[ㄱ-ㅎㅏ-ㅣ가-힣]{3,}', '\u314b{3}', '[^\x00-\x7F]{3}',
  '[\u4e00-\u9fff]{3}', '[぀-ゟ]{3}', '[\u3040-\u309f]{3}', '[aａ]b', '\uff01?b', '\n', '\x64ad', '\u0041b', '[\d\uff11]']) as p;
select is(text._is_never_met(null), null, 'null stays null');

select * from finish();
rollback;
