-- Verify guildkeeper:economy/give on pg

begin;

select 'economy.give'::regproc;

rollback;
