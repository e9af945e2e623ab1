-- Verify guildkeeper:shop/selfcheck on pg

begin;

select 'shop.selfcheck(bigint)'::regprocedure;

rollback;
