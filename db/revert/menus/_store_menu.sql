-- Revert guildkeeper:menus/_store_menu from pg

begin;
set local role guildkeeper_owner;

drop function menus._store_menu;

commit;
