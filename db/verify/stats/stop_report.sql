-- Verify guildkeeper:stats/stop_report on pg

begin;

select 'stats.stop_report'::regproc;

rollback;
