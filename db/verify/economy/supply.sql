-- Verify guildkeeper:economy/supply on pg

begin;

select 'economy.supply'::regproc;

rollback;
