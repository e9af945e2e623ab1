-- Revert guildkeeper:menus/_menu_without from pg

begin;
set local role guildkeeper_owner;

drop function menus._menu_without;

commit;
