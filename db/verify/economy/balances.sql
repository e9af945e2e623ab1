-- Verify guildkeeper:economy/balances on pg

begin;

select 'economy.balances'::regclass;

rollback;
