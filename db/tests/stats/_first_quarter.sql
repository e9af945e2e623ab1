-- Specification of stats._first_quarter: where the quarters of a span begin.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(stats._first_quarter('2026-01-01 10:15Z') * 900, extract(epoch from '2026-01-01 10:15Z'::timestamptz)::integer,
  'a quarter that begins then');
select is(stats._first_quarter('2026-01-01 10:15:00.001Z') * 900, extract(epoch from '2026-01-01 10:30Z'::timestamptz)::integer,
  'else the next');

select * from finish();
rollback;
