-- Verify guildkeeper:roles/_job_failed on pg

begin;

select 'roles._job_failed'::regproc;

rollback;
