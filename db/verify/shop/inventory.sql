-- Verify guildkeeper:shop/inventory on pg

begin;

select 'shop.inventory'::regproc;

rollback;
