-- Revert guildkeeper:menus/schema from pg

begin;
set local role guildkeeper_owner;

drop type menus.decision;
drop type menus.standing;
drop type menus.obstacle;
drop type menus.place;
drop type menus.act;
drop schema menus;

commit;
