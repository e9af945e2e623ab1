-- Verify guildkeeper:economy/fortune on pg

begin;

select 'economy.fortune'::regclass;

rollback;
