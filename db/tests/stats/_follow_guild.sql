-- Specification of stats._follow_guild: a guild that is registered is counted from that day on.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select tests.configure('app.time_zone', 'Asia/Tokyo');
update app.guild set seen_at = '2026-01-03 10:00Z';
select results_eq(
  'select guild_id, began_at, facts_from, folded_until, time_zone from stats.progress order by guild_id',
  $$values (1::bigint, '2026-01-01Z'::timestamptz, '2015-01-01Z'::timestamptz, '2026-01-01Z'::timestamptz, 'UTC'),
    (2, '2026-01-01Z', '2015-01-01Z', '2026-01-01Z', 'UTC')$$, 'whatever becomes of it later'
);

select * from finish();
rollback;
