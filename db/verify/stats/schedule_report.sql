-- Verify guildkeeper:stats/schedule_report on pg

begin;

select 'stats.schedule_report'::regproc;

rollback;
