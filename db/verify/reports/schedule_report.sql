-- Verify guildkeeper:reports/schedule_report on pg

begin;

select 'reports.schedule_report'::regproc;

rollback;
