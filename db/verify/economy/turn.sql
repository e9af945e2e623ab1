-- Verify guildkeeper:economy/turn on pg

begin;

select 'economy.turn'::regclass;

rollback;
