-- Verify guildkeeper:stats/progress on pg

begin;

select 'stats.progress'::regclass;

rollback;
