-- Verify guildkeeper:roles/jobs on pg

begin;

select 'roles.jobs'::regproc;

rollback;
