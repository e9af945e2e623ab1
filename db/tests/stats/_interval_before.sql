-- Specification of stats._interval_before: as long by the clock.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select tests.configure('app.time_zone', 'Europe/Berlin');
select is(
  stats._interval_before(1, row('2026-03-29 22:00Z', '2026-03-30 22:00Z')::stats.span), row('2026-03-28 23:00Z',
    '2026-03-29 22:00Z')::stats.span, 'a day of 23 hours'
);

select * from finish();
rollback;
