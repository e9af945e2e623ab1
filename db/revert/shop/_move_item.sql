-- Revert guildkeeper:shop/_move_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._move_item(shop.item, shop.item_movement_kind, bigint, bigint, timestamptz, bigint, bigint, timestamptz);

commit;
