-- Verify guildkeeper:economy/earner on pg

begin;

select 'economy.earner'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.earner', 'select, insert, update, delete'))::integer;

rollback;
