-- Specification of config._as_typed: a value as somebody would type it.

begin;
select plan(9);

select is(config._as_typed(t.kind, t.value), t.typed, t.says)
from (values
  ('text', E'a\\b\nc', E'a\\\\b\nc', 'a backslash of a text is two'),
  ('number', '1.125', '1.1250', 'three digits after the point would be thousands'),
  ('number', '0.125', '0.125', 'not behind a 0'), ('number', '1234.125', '1234.125', 'nor behind four digits'),
  ('number', '2.5', '2.5', 'nor are two'),
  ('duration', '00:01:30', '00:01:30', 'all else is itself'), ('number', null, null, 'null is null')
) as t (kind, value, typed, says);
select is(app._read_number(config._as_typed('number', n)), n::numeric, format('%s is read as the same', n))
from unnest('{1.125,999.001}'::text[]) as n;

select * from finish();
rollback;
