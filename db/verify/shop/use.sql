-- Verify guildkeeper:shop/use on pg

begin;

select 'shop.use'::regproc;

rollback;
