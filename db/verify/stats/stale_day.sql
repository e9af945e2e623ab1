-- Verify guildkeeper:stats/stale_day on pg

begin;

select 'stats.stale_day'::regclass;

rollback;
