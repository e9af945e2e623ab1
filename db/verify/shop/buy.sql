-- Verify guildkeeper:shop/buy on pg

begin;

select 'shop.buy'::regproc;

rollback;
