-- Specification of app._require_duration: durations as people type them.

begin;
\ir ../../fixtures/guild.sql
select plan(45);

select is(app._require_duration(d.typed, '0', '87600 hours'), d.meant::interval, format('"%s"', d.typed))
from (values
  ('90s', '00:01:30'), ('10m', '00:10'), ('10 min', '00:10'), ('1h', '01:00'), ('1 hour', '01:00'), ('2 hours', '02:00'),
  ('3d12h', '84:00'), ('3d 12h', '84:00'), ('3 days and 12 hours', '84:00'), ('3 days, 12 hours', '84:00'), ('1w', '168:00'),
  ('2 Weeks', '336:00'), ('1mo', '720:00'), ('1 month', '720:00'), ('1y', '8760:00'), ('1.5h', '01:30'), ('1,5h', '01:30'),
  ('  5 m  ', '00:05'), ('1D', '24:00'), ('90m', '01:30'), ('0s', '00:00'), ('12h3d', '84:00')
) as d (typed, meant);
select tests.refuses(
  format('select app._require_duration(%L, %L, %L)', d.typed, '10 minutes', '28 days'), 'U0DUR',
  format('The duration must be from 10 minutes to 28 days, written like 10m, 3d12h or 2 weeks, %s.',
    replace('not ' || d.said, 'not nothing', 'but none was given')),
  format('%s is refused', d.said)
)
from (values
  (null, 'nothing'), ('', 'nothing'), ('   ', 'nothing'), ('0', '"0"'), ('10', '"10"'), ('-1h', '"-1h"'), ('1h-', '"1h-"'),
  ('soon', '"soon"'), ('1 fortnight', '"1 fortnight"'), ('1d x', '"1d x"'), ('x 1d', '"x 1d"'), ('1..5h', '"1..5h"'),
  ('9m59s', '"9m59s"'), ('28d1s', '"28d1s"'), ('999999999y', '"999999999y"'), ('9999999999d', '"9999999999d"'),
  ('1e3d', '"1e3d"'), ('1 d; drop table x', '"1 d; drop table x"'), (repeat('1d', 51), '"' || repeat('1d', 50) || '"'),
  ('١d', '"١d"'), ('for good', '"for good"')
) as d (typed, said);
select is(app._require_duration('10m', '10 minutes', '28 days'), '00:10', 'the least is allowed');
select is(app._require_duration('28d', '10 minutes', '28 days'), '672:00', 'the most as well: a day has 24 hours');

select * from finish();
rollback;
