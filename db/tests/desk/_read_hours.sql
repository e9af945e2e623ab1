-- Specification of desk._read_hours: hours as people type them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(40);

select results_eq(
  $$select * from desk._read_hours(' 9-12:30, 14.15 – 18; 22h00 to 4, 0-24')$$,
  $$values (time '09:00', time '12:30'), ('14:15', '18:00'), ('22:00', '04:00'), ('00:00', '00:00')$$, 'ranges of any notation'
);
select is_empty(format('select * from desk._read_hours(%L)', n.typed), 'nothing is no hours')
from (values (' '), (null), (','), ('; ,')) as n (typed);
select results_eq(
  format('select * from desk._read_hours(%L)', r.typed), format('values (time %L, time %L)', r.opens, r.closes), r.typed
)
from (values
  ('9am-5pm', '09:00', '17:00'), ('9 AM to 5:30 PM', '09:00', '17:30'), ('9 a.m. – 5 p.m.', '09:00', '17:00'),
  ('12am-12pm', '00:00', '12:00'), ('10pm-12am', '22:00', '00:00'), ('9h-12h', '09:00', '12:00'),
  ('9h00 à 12h00', '09:00', '12:00'),
  (E'9\u202fh\u202f30 – 12\u202fh', '09:30', '12:00'), ('9:00 bis 12:00', '09:00', '12:00'), ('9 a 14', '09:00', '14:00'),
  ('9-12 Uhr', '09:00', '12:00'), ('9 Uhr bis 12:30 Uhr', '09:00', '12:30'), ('9—17', '09:00', '17:00'),
  ('20-24:00', '20:00', '00:00')
) as r (typed, opens, closes);
select tests.refuses(
  format('select desk._read_hours(%L)', n.typed), 'U0THO',
  format(
    'Working hours are ranges such as 9:00-12:30, 14-18 or 22-4, or nothing; "%s" is none. Weekdays count from 1, Monday.',
    n.typed
  ), format('%s is refused', n.typed)
)
from (values
  ('9-25'), ('24-3'), ('9-24:30'), ('9:60-12'), ('9'), ('9-'), ('9am-17'), ('1-5pm'), ('13pm-14pm'), ('0am-5am'), ('9-12-15'),
  ('9 12'), ('always'), ('100-200'), ('9:0-12'), ('-9-12'), ('9hh-12'), ('9am Uhr-5pm')
) as n (typed);
select is(
  (select length(string_agg(format('%s-%s', to_char(h.opens, 'HH24:MI'), to_char(h.closes, 'HH24:MI')), ', '))
   from desk._read_hours('1-2,3-4,5-6,7-8,9-10,11-12,13-14,') h), 89, 'seven ranges, as the form of Discord can give them back'
);
select tests.refuses(
  $$select desk._read_hours('1-2,3-4,5-6,7-8,9-10,11-12,13-14,15-16')$$, 'U0TMX',
  'There can be at most 7 ranges a day. Remove one first.', 'eight are too many'
);
select throws_ok(format('select desk._read_hours(%L)', repeat('9-12,', 300)), 'U0TMX', null, 'so are 300, whatever they are');

select * from finish();
rollback;
