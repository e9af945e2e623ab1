-- Verify guildkeeper:income/earner on pg

begin;

select 'income.earner'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'income.earner', 'select, insert, update, delete'))::integer;

rollback;
