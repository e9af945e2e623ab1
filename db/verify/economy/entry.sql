-- Verify guildkeeper:economy/entry on pg

begin;

select 'economy.entry'::regclass;

rollback;
