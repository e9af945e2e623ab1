-- Verify guildkeeper:shop/_move_item on pg

begin;

select 'shop._move_item(shop.item, shop.item_movement_kind, bigint, bigint, timestamptz, bigint, bigint, timestamptz)'::regprocedure;

rollback;
