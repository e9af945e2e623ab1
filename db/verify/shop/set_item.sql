-- Verify guildkeeper:shop/set_item on pg

begin;

select 'shop.set_item'::regproc;

rollback;
