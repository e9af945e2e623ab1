-- Verify guildkeeper:shop/holding on pg

begin;

select 'shop.holding'::regclass;

rollback;
