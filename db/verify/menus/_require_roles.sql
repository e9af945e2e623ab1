-- Verify guildkeeper:menus/_require_roles on pg

begin;

select 'menus._require_roles'::regproc;

rollback;
