-- Verify guildkeeper:roles/_change_job on pg

begin;

select 'roles._change_job'::regproc;

rollback;
