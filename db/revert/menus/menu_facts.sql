-- Revert guildkeeper:menus/menu_facts from pg

begin;
set local role guildkeeper_owner;

drop type menus.menu_facts;

commit;
