-- Verify guildkeeper:shop/schema on pg

begin;

select 'shop'::regnamespace;

rollback;
