-- Verify guildkeeper:economy/reversal on pg

begin;

select 'economy.reversal'::regclass;

rollback;
