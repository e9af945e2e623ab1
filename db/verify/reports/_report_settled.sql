-- Verify guildkeeper:reports/_report_settled on pg

begin;

select 'reports._report_settled'::regproc;

rollback;
