-- Revert guildkeeper:menus/menu_row from pg

begin;
set local role guildkeeper_owner;

drop type menus.menu_row;

commit;
