-- Verify guildkeeper:roles/cancel_job on pg

begin;

select 'roles.cancel_job'::regproc;

rollback;
