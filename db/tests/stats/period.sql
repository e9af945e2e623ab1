-- Specification of stats.period: what the choices of a time stand for.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

create function pg_temp.told(period text) returns text language sql as $$
  select p.before || ' ' || p.since || ' ' || p.step from stats.period(1, told.period, '2026-04-01 10:00Z') p
$$;
select tests.configure('app.time_zone', 'Europe/Berlin');
select is(pg_temp.told('7 days'), '2026-03-18 23:00:00+00 2026-03-25 23:00:00+00 day',
  'seven days of the guild''s zone, today among them');
select is(pg_temp.told('28 days'), '2026-02-04 23:00:00+00 2026-03-04 23:00:00+00 day', 'four weeks');
select is(pg_temp.told('90 days'), '2025-10-03 22:00:00+00 2026-01-01 23:00:00+00 day',
  'a quarter of a year; what is before it, over a change of the clock');
select is(pg_temp.told('year'), '2024-04-07 22:00:00+00 2025-04-06 22:00:00+00 week', 'a year of whole weeks, each from Monday');
select is(
  (select row(p.period, p.until, p.time_zone, p.is_public)::text from stats.period(1, 'year', '2026-04-01 10:00Z') p),
  '(year,"2026-04-01 10:00:00+00",Europe/Berlin,t)', 'until now, and in which zone'
);
select tests.configure('stats.audience', 'own');
select is((select p.is_public from stats.period(1, '7 days', '2026-04-01Z') p), false, 'not for all where not all may see it');
select tests.refuses(
  $$select stats.period(1, 'ever', '2026-04-01Z')$$, 'U0STL',
  'Statistics do not look "ever" back. Choose one of: 7 days, 28 days, 90 days, year.', 'no other time'
);
select throws_ok($$select stats.period(99, 'year')$$, 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
