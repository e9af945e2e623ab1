-- Specification of stats._last_span: which day, week or month a report tells of.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(5);

create function pg_temp.span(every text, at timestamptz) returns text language sql as $$
  select format('%s to %s', (s).since at time zone 'UTC', (s).until at time zone 'UTC') from stats._last_span(1, every, at) s
$$;
select is(pg_temp.span('day', '2026-01-08 00:00Z'), '2026-01-07 00:00:00 to 2026-01-08 00:00:00', 'the day that is over');
select is(pg_temp.span('week', '2026-01-08 15:00Z'), '2025-12-29 00:00:00 to 2026-01-05 00:00:00', 'the week that is over');
select is(pg_temp.span('month', '2026-03-01 09:00Z'), '2026-02-01 00:00:00 to 2026-03-01 00:00:00', 'the month that is over');
select tests.configure('stats.week_start', 'sunday'), tests.configure('app.time_zone', 'Europe/Berlin');
select is(pg_temp.span('week', '2026-01-08 15:00Z'), '2025-12-27 23:00:00 to 2026-01-03 23:00:00', 'a week as it begins here');
select is(pg_temp.span('day', '2026-03-30 09:00Z'), '2026-03-28 23:00:00 to 2026-03-29 22:00:00', 'a day of 23 hours');

select * from finish();
rollback;
