-- Verify guildkeeper:economy/settings on pg

begin;

select 'economy.settings'::regclass;

rollback;
