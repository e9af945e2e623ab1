-- Verify guildkeeper:shop/remove_item on pg

begin;

select 'shop.remove_item'::regproc;

rollback;
