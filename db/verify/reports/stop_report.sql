-- Verify guildkeeper:reports/stop_report on pg

begin;

select 'reports.stop_report'::regproc;

rollback;
