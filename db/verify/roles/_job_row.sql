-- Verify guildkeeper:roles/_job_row on pg

begin;

select 'roles._job_row'::regproc;

rollback;
