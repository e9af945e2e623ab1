-- Revert guildkeeper:menus/_menu_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger menus_menu_changed on menus.menu;
drop function menus._menu_changed;

commit;
