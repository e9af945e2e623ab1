-- Revert guildkeeper:menus/menu from pg

begin;
set local role guildkeeper_owner;

drop table menus.menu;
drop table menus.counter;
drop type menus.mode;
drop type menus.kind;

commit;
