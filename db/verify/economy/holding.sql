-- Verify guildkeeper:economy/holding on pg

begin;

select 'economy.holding'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.holding', 'select, insert, update, delete'))::integer;

rollback;
