-- Specification of app.time_zone: the time zones that may be chosen.

begin;
select plan(6);

select is_empty(
  $$select name from app.time_zone where name ~ '^(posix|right)/' or name in ('localtime', 'posixrules', 'Factory')$$,
  'no doubles, nothing that is another zone on each machine, and not the zone that is none'
);
select is_empty(
  $$select label from app.time_zone group by label having count(*) > 1$$, 'no two are read alike: one of them could not be chosen'
);
select results_eq(
  $$
  select name, label from app.time_zone
  where name in ('UTC', 'Asia/Kolkata', 'America/Phoenix', 'America/Port_of_Spain', 'Pacific/Marquesas')
  order by name collate "C"
  $$,
  $$values
    ('America/Phoenix', 'America/Phoenix (UTC-7)'), ('America/Port_of_Spain', 'America/Port of Spain (UTC-4)'),
    ('Asia/Kolkata', 'Asia/Kolkata (UTC+5:30)'), ('Pacific/Marquesas', 'Pacific/Marquesas (UTC-9:30)'), ('UTC', 'UTC')
  $$,
  'each is read with how far it is from Greenwich'
);
select matches(
  (select label from app.time_zone where name = 'Europe/Berlin'), '^Europe/Berlin \(UTC\+[12]\)$',
  'as it is at this time of the year'
);
select is(
  (select label from app.time_zone where name = 'Etc/GMT+5'), 'UTC-5',
  'one that is a distance alone is read with the sign people use'
);
select is((select label from app.time_zone where name = 'Etc/GMT-14'), 'UTC+14', 'eastward, too');

select * from finish();
rollback;
