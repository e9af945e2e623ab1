-- Verify guildkeeper:economy/purse on pg

begin;

select 'economy.purse'::regclass;

rollback;
