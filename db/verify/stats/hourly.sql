-- Verify guildkeeper:stats/hourly on pg

begin;

select 'stats.hourly'::regclass;

rollback;
