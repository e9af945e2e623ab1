-- Verify guildkeeper:roles/_work_job on pg

begin;

select 'roles._work_job'::regproc;

rollback;
