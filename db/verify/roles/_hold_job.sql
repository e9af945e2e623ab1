-- Verify guildkeeper:roles/_hold_job on pg

begin;

select 'roles._hold_job'::regproc;

rollback;
