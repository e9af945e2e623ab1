-- Revert guildkeeper:menus/option_facts from pg

begin;
set local role guildkeeper_owner;

drop type menus.option_facts;

commit;
