-- Verify guildkeeper:roles/resume_job on pg

begin;

select 'roles.resume_job'::regproc;

rollback;
