-- Verify guildkeeper:stats/day on pg

begin;

select 'stats.day'::regclass;

rollback;
