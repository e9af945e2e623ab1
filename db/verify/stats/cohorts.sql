-- Verify guildkeeper:stats/cohorts on pg

begin;

select 'stats.cohorts'::regclass;

rollback;
