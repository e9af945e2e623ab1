-- Verify guildkeeper:economy/decay on pg

begin;

select 'economy.decay'::regclass;

rollback;
