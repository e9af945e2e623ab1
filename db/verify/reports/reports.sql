-- Verify guildkeeper:reports/reports on pg

begin;

select 'reports.reports'::regproc;

rollback;
