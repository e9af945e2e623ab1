-- Verify guildkeeper:menus/_menu_row on pg

begin;

select 'menus._menu_row'::regproc;

rollback;
