-- Verify guildkeeper:roles/set_autorole on pg

begin;

select 'roles.set_autorole'::regproc;

rollback;
