-- Verify guildkeeper:reports/_report_due on pg

begin;

select 'reports._report_due'::regproc;

rollback;
