-- Specification of config._unescape: a text as it was meant by somebody who typed it in one line.

begin;
select plan(10);

select is(config._unescape(t.typed), t.meant, t.says)
from (values
  ('one\ntwo', E'one\ntwo', '\n is a line break'),
  ('\n\n', E'\n\n', 'so are several'),
  ('one\\ntwo', 'one\ntwo', 'after two backslashes there is one, and a letter'),
  ('one\\\ntwo', E'one\\\ntwo', 'after three a backslash and a line break'),
  ('C:\temp', 'C:\temp', 'any other backslash is itself'),
  ('end\', 'end\', 'also the last one'),
  (E'one\ntwo', E'one\ntwo', 'a line break that is there already stays'),
  ('', '', 'nothing is nothing'),
  ('plain', 'plain', 'a text without one stays as it is'),
  (null, null, 'null is null')
) as t (typed, meant, says);

select * from finish();
rollback;
