-- Verify guildkeeper:menus/_require_few_roles on pg

begin;

select 'menus._require_few_roles'::regproc;

rollback;
