-- Verify guildkeeper:shop/gift on pg

begin;

select 'shop.gift'::regproc;

rollback;
