-- Specification of stats.progress: every guild has its row.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select results_eq(
  'select guild_id, folded_until, time_zone from stats.progress order by guild_id',
  $$values (1::bigint, '2026-01-01Z'::timestamptz, 'UTC'), (2, '2026-01-01Z', 'UTC')$$, 'from its first day on'
);

select * from finish();
rollback;
