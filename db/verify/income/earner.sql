-- Verify guildkeeper:income/earner on pg

begin;

select 'income.earner'::regclass;

rollback;
