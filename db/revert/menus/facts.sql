-- Revert guildkeeper:menus/facts from pg

begin;
set local role guildkeeper_owner;

drop type menus.option_facts;
drop type menus.menu_facts;

commit;
