-- Specification of text._regex: a pattern as PostgreSQL reads it.

begin;
select plan(12);

select is(text._regex(t.pattern), t.regex, t.what)
from (values
  ('free +(?:a|b)', 'free +(?:a|b)', 'most of a pattern stays'), ('\bfree nitro\b', '\yfree nitro\y', '\b is the end of a word'),
  ('\Bx', '\Yx', '\B is none'), ('\\b', '\\b', 'a backslash that stands for itself begins nothing'),
  ('\\\b', '\\\y', 'the next may'),
  (E'fr\u200b\u034f\u2067ee', 'free', 'what nobody sees is left out'), (E'e\u0301', 'é', 'a letter and its accent are one'),
  ('\x64ad', 'dad', 'what is named by its number stands there'), ('ทำ', E'ท\u0e4d\u0e32', 'letters are as they are read'),
  ('ㄱㅏ', '가', 'Korean ones make a syllable, as they do in messages')
) as t (pattern, regex, what);
select ok('get free nitro now' ~* text._regex('\bfree nitro\b'), 'so it finds what its author means');
select is(text._regex(null), null, 'null stays null');

select * from finish();
rollback;
