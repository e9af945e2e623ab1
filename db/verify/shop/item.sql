-- Verify guildkeeper:shop/item on pg

begin;

select 'shop.item'::regclass;

rollback;
