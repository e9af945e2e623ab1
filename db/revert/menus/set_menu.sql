-- Revert guildkeeper:menus/set_menu from pg

begin;
set local role guildkeeper_owner;

drop function menus.set_menu;

commit;
