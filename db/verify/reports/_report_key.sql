-- Verify guildkeeper:reports/_report_key on pg

begin;

select 'reports._report_key'::regproc;

rollback;
