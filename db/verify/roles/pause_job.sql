-- Verify guildkeeper:roles/pause_job on pg

begin;

select 'roles.pause_job'::regproc;

rollback;
