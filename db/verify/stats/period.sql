-- Verify guildkeeper:stats/period on pg

begin;

select 'stats.period'::regproc;

rollback;
