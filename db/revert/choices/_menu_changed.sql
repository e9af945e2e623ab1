-- Revert guildkeeper:choices/_menu_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger choices_menu_changed on menus.menu;
drop function choices._menu_changed;

commit;
