-- Verify guildkeeper:roles/sticky_roles on pg

begin;

select 'roles.sticky_roles'::regproc;

rollback;
