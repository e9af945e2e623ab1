-- Specification of text._spelled: a pattern with the letters that it names by their numbers.

begin;
select plan(15);

select is(text._spelled(t.pattern), t.spelled, format('%s, %s', t.pattern, t.what))
from (values
  ('a\.b', 'a\.b', 'as it is'), ('\u0041', 'A', 'a letter'), ('\x64ad', 'dad', 'two digits of x'),
  ('\U0001F600', '😀', 'eight of U'),
  ('\u002eb', '\.b', 'a sign stays one'),
  ('[\u005d]', '[\]]', 'in a set, too'), ('a\u0020b', 'a b', 'a blank'),
  ('\\u0041', '\\u0041', 'no number'), ('\\\u0041', '\\A', 'a backslash and a number'), ('\u200b', '\u200b', 'nobody sees it'),
  ('[^\x00-\x7f]', '[^\u0000-\u007f]', 'controls'), ('\ud83d', '\ud83d', 'half a letter'), ('\U00110000', '\U00110000', 'none'),
  ('[\u0410-\u042f]', '[А-Я]', 'a range')
) as t (pattern, spelled, what);
select is(text._spelled(null), null, 'null stays null');

select * from finish();
rollback;
