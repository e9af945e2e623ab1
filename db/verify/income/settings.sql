-- Verify guildkeeper:income/settings on pg

begin;

select 'income.settings'::regclass;

rollback;
