-- Verify guildkeeper:menus/_menu_changed on pg

begin;

select 'menus._menu_changed'::regproc;

rollback;
