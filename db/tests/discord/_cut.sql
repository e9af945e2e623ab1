-- Specification of discord._cut: where a text that is too long is cut.

begin;
select plan(10);
select is(left(c.content, discord._cut(c.content, 10)), c.head, c.what)
from (values
  (E'one two\nthree four', E'one two\n', 'after a line break, before the blank that comes later'),
  (E'one two three four', 'one two ', 'else after a blank'),
  (E'a\nbcdefghijklmn', E'a\nbcdefghi', 'a break at the very beginning would waste the rest'),
  ('abcdefghijklmn', 'abcdefghij', 'else anywhere'),
  ('abcdefghi👍🏽xyz', 'abcdefghi', 'but not before the tone of a skin'),
  (U&'abcdefghie\0301xyz', 'abcdefghi', 'nor before an accent'),
  (U&'abcdef\+01F468\200D\+01F469\200D\+01F467xyz', 'abcdef', 'nor within a family, before a joiner or after it'),
  ('abcdefghi🇩🇪🇫🇷', 'abcdefghi', 'nor within a flag'),
  ('abcdefgh```xyz', 'abcdefgh', 'nor within a fence'),
  (U&'e\0301\0301\0301\0301\0301\0301\0301\0301\0301\0301\0301', U&'e\0301\0301\0301\0301\0301\0301\0301\0301\0301',
    'a heap of accents is cut all the same')
) as c (content, head, what);

select * from finish();
rollback;
