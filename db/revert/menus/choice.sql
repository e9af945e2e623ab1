-- Revert guildkeeper:menus/choice from pg

begin;
set local role guildkeeper_owner;

drop table menus.choice;

commit;
