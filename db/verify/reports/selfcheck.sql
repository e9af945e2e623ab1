-- Verify guildkeeper:reports/selfcheck on pg

begin;

select 'reports.selfcheck'::regproc;

rollback;
