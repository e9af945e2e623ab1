-- Revert guildkeeper:menus/option from pg

begin;
set local role guildkeeper_owner;

drop table menus.option;

commit;
