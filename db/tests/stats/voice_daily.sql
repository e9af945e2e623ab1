-- Specification of stats.voice_daily: voice by day, those who are hidden as 0.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into voice.day (guild_id, day, member_id, connected, counted) values (1, '2026-01-01', 5, 100, 60), (1, '2026-01-01',
  6, 50, 40);
select stats.hide(1, 6, 6);
select results_eq('select member_id, connected, counted from stats.voice_daily order by 1',
  'values (0::bigint, 50::bigint, 40::bigint), (5, 100, 60)', 'each');

select * from finish();
rollback;
