-- Verify guildkeeper:roles/drop_autorole on pg

begin;

select 'roles.drop_autorole'::regproc;

rollback;
