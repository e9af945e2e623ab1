-- Specification of desk._read_hours: hours as people type them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select results_eq(
  $$select * from desk._read_hours(' 9-12:30, 14.15 – 18; 22h00 to 4, 0-24')$$,
  $$values (time '09:00', time '12:30'), ('14:15', '18:00'), ('22:00', '04:00'), ('00:00', '00:00')$$, 'ranges of any notation'
);
select is_empty($$select * from desk._read_hours(' ')$$, 'nothing is no hours');
select tests.refuses(
  format('select desk._read_hours(%L)', '9-25'), 'U0THO',
  'Working hours are ranges such as 9:00-12:30, 14-18 or 22-4, or nothing; "9-25" is none. Weekdays count from 1, Monday.',
  'what is no range is refused'
);

select * from finish();
rollback;
