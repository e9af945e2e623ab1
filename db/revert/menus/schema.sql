-- Revert guildkeeper:menus/schema from pg

begin;
set local role guildkeeper_owner;

drop type menus.obstacle;
drop type menus.place;
drop schema menus;

commit;
