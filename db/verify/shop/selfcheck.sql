-- Verify guildkeeper:shop/selfcheck on pg

begin;

select 'shop.selfcheck'::regproc;

rollback;
