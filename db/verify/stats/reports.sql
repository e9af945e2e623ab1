-- Verify guildkeeper:stats/reports on pg

begin;

select 'stats.reports'::regproc;

rollback;
