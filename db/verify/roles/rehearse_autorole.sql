-- Verify guildkeeper:roles/rehearse_autorole on pg

begin;

select 'roles.rehearse_autorole'::regproc;

rollback;
