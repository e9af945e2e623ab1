-- Verify guildkeeper:shop/lent_role on pg

begin;

select 'shop.lent_role'::regclass;

rollback;
