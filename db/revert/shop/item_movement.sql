-- Revert guildkeeper:shop/item_movement from pg

begin;
set local role guildkeeper_owner;

drop table shop.item_movement;
drop type shop.item_movement_kind;

commit;
