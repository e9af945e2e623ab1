-- Specification of config._escape: a text in one line.

begin;
select plan(7);

select is(config._escape(t.value), t.shown, t.says)
from (values
  (E'one\ntwo', 'one\ntwo', 'a line break is \n'), ('C:\new', 'C:\\new', 'a backslash is two'),
  ('plain', 'plain', 'all else is itself'),
  (null, null, 'null is null')
) as t (value, shown, says);
select is(config._unescape(config._escape(t.value)), t.value, format('what is read again is the same: %s', t.shown))
from (values
  (E'a\n\\n\\\\n\n\\', 'line breaks beside backslashes'), ('\\\', 'backslashes alone'), ('', 'nothing')) as t (value, shown);

select * from finish();
rollback;
