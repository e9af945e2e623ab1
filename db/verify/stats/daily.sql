-- Verify guildkeeper:stats/daily on pg

begin;

select 'stats.daily'::regclass;

rollback;
