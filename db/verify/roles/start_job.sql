-- Verify guildkeeper:roles/start_job on pg

begin;

select 'roles.start_job'::regproc;

rollback;
