-- Revert guildkeeper:menus/waiting from pg

begin;
set local role guildkeeper_owner;

drop table menus.waiting;

commit;
