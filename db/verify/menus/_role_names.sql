-- Verify guildkeeper:menus/_role_names on pg

begin;

select 'menus._role_names'::regproc;

rollback;
