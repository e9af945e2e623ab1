-- Revert guildkeeper:menus/_menu_row from pg

begin;
set local role guildkeeper_owner;

drop function menus._menu_row;

commit;
