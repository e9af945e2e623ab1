-- Verify guildkeeper:shop/items on pg

begin;

select 'shop.items'::regproc;

rollback;
