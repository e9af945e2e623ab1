-- Verify guildkeeper:economy/balance on pg

begin;

select 'economy.balance'::regproc;

rollback;
