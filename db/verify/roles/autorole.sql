-- Verify guildkeeper:roles/autorole on pg

begin;

select 'roles.autorole'::regclass;

rollback;
