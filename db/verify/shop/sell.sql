-- Verify guildkeeper:shop/sell on pg

begin;

select 'shop.sell'::regproc;

rollback;
