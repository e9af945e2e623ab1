-- Verify guildkeeper:menus/_known_roles on pg

begin;

select 'menus._known_roles'::regproc;

rollback;
