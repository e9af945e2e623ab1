-- Verify guildkeeper:shop/item_movement on pg

begin;

select 'shop.item_movement'::regclass;

rollback;
