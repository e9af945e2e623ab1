-- Specification of stats._quarter_of: quarters of an hour, counted from 1970.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(stats._quarter_of(app.snowflake_at('2026-01-01 10:14:59.999Z')) * 900, extract(epoch
  from '2026-01-01 10:00Z'::timestamptz)::integer, 'a quarter');
select is(stats._quarter_of(app.snowflake_at('2026-01-01 10:15Z')) * 900, extract(epoch
  from '2026-01-01 10:15Z'::timestamptz)::integer, 'and the next');

select * from finish();
rollback;
