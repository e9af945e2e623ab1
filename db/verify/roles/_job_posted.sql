-- Verify guildkeeper:roles/_job_posted on pg

begin;

select 'roles._job_posted'::regproc;

rollback;
