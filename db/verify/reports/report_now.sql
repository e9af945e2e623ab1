-- Verify guildkeeper:reports/report_now on pg

begin;

select 'reports.report_now'::regproc;

rollback;
