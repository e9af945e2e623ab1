-- Verify guildkeeper:shop/settings on pg

begin;

select 'shop.settings'::regclass;

rollback;
