-- Verify guildkeeper:menus/_roles_of on pg

begin;

select 'menus._roles_of'::regproc;

rollback;
