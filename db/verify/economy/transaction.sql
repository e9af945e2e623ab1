-- Verify guildkeeper:economy/transaction on pg

begin;

select 'economy.transaction'::regclass;

rollback;
