-- Specification of stats._midnight: when the day began.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select tests.configure('app.time_zone', 'Europe/Berlin');
select is(stats._midnight(1, '2026-03-29 10:00Z'), '2026-03-28 23:00Z'::timestamptz, 'in the guild''s zone');

select * from finish();
rollback;
