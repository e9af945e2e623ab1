-- Specification of desk._minute: the minute of the day.

begin;
select plan(11);

select is(desk._minute(c.hour, c.minute, c.half), c.meant, concat_ws(' ', c.hour, c.minute, c.half))
from (values
  ('9', null, null, 540), ('09', '30', 'Uhr', 570), ('24', '00', null, 1440), ('25', null, null, 1500), ('12', null, 'am', 0),
  ('12', '30', 'PM', 750), ('1', null, 'p.m.', 780), ('11', '59', 'p', 1439), ('9', null, 'a.m.', 540), ('13', null, 'pm', null),
  ('0', null, 'am', null)
) as c (hour, minute, half, meant);

select * from finish();
rollback;
