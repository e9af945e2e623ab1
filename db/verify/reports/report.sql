-- Verify guildkeeper:reports/report on pg

begin;

select 'reports.report'::regclass;

rollback;
