-- Verify guildkeeper:stats/report on pg

begin;

select 'stats.report'::regclass;

rollback;
