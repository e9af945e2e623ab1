-- Revert guildkeeper:menus/offer from pg

begin;
set local role guildkeeper_owner;

drop type menus.offer;
drop type menus.offered;

commit;
