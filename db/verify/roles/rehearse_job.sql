-- Verify guildkeeper:roles/rehearse_job on pg

begin;

select 'roles.rehearse_job'::regproc;

rollback;
