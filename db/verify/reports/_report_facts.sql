-- Verify guildkeeper:reports/_report_facts on pg

begin;

select 'reports._report_facts'::regproc;

rollback;
