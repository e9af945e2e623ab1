-- Verify guildkeeper:economy/pay on pg

begin;

select 'economy.pay'::regproc;

rollback;
