-- Specification of stats._steps: hours, days, weeks and months of the guild's zone.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

create function pg_temp.steps(since text, until text, step text) returns setof text language sql as $$
  select to_char(s.since at time zone 'UTC', 'MM-DD HH24:MI') || to_char(s.until at time zone 'UTC', ' MM-DD HH24:MI')
  from stats._steps(1, since::timestamptz, until::timestamptz, step) s
$$;
select tests.configure('app.time_zone', 'Europe/Berlin');
select results_eq(
  $$select pg_temp.steps('2026-03-28 12:00Z', '2026-03-30 12:00Z', 'day')$$,
  array['03-28 12:00 03-28 23:00', '03-28 23:00 03-29 22:00', '03-29 22:00 03-30 12:00'],
    'a day of 23 hours; the ends as much as there is'
);
select results_eq(
  $$select pg_temp.steps('2026-10-24 22:00Z', '2026-10-26 23:00Z', 'day')$$, array['10-24 22:00 10-25 23:00',
    '10-25 23:00 10-26 23:00'], 'a day of 25'
);
select is((select count(*) from pg_temp.steps('2026-10-24 22:00Z', '2026-10-25 23:00Z', 'hour')), 25::bigint, 'its hours');
select results_eq(
  $$select pg_temp.steps('2026-01-01 00:00Z', '2026-01-13 00:00Z', 'week')$$,
  array['01-01 00:00 01-04 23:00', '01-04 23:00 01-11 23:00', '01-11 23:00 01-13 00:00'], 'weeks from Monday on'
);
select tests.configure('stats.week_start', 'sunday');
select results_eq($$select pg_temp.steps('2026-01-02 00:00Z', '2026-01-05 00:00Z', 'week')$$, array['01-02 00:00 01-03 23:00',
  '01-03 23:00 01-05 00:00'], 'or Sunday');
select results_eq($$select pg_temp.steps('2026-01-31 00:00Z', '2026-02-03 00:00Z', 'month')$$,
  array['01-31 00:00 01-31 23:00', '01-31 23:00 02-03 00:00'], 'months');
select tests.configure('app.time_zone', 'Australia/Lord_Howe');
select results_eq(
  $$select pg_temp.steps('2026-04-04 13:00Z', '2026-04-04 17:30Z', 'hour')$$,
  array['04-04 13:00 04-04 14:00', '04-04 14:00 04-04 14:30', '04-04 14:30 04-04 15:30', '04-04 15:30 04-04 16:30',
    '04-04 16:30 04-04 17:30'], 'half an hour more where the clock goes back by half'
);
select tests.configure('app.time_zone', 'Asia/Kathmandu');
select results_eq(
  $$select pg_temp.steps('2026-01-01 10:00Z', '2026-01-01 11:30Z', 'hour')$$,
  array['01-01 10:00 01-01 10:15', '01-01 10:15 01-01 11:15', '01-01 11:15 01-01 11:30'], 'hours begin where the zone''s do'
);
select tests.refuses(
  $$select stats._steps(1, '2026-01-01Z', '2026-01-02Z', 'year')$$, 'U0STP',
    'There is no step "year". Choose one of: hour, day, week, month.', 'no other step'
);
select tests.refuses(
  $$select stats._steps(1, '2026-01-01Z', '2026-03-02Z', 'hour')$$, 'U0STN',
    'That would be more than 800 steps. Choose a larger step or a shorter time.', 'not too many'
);
select tests.refuses(
  $$select stats._steps(1, '2026-01-01Z', '2026-01-03Z', 'hour', most => 24)$$, 'U0STN',
    'That would be more than 24 steps. Choose a larger step or a shorter time.', 'or fewer'
);

select * from finish();
rollback;
