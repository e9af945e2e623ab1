-- Verify guildkeeper:economy/give_all on pg

begin;

select 'economy.give_all'::regproc;

rollback;
