-- Verify guildkeeper:roles/undo_job on pg

begin;

select 'roles.undo_job'::regproc;

rollback;
