-- Verify guildkeeper:economy/fortune on pg

begin;

select 'economy.fortune'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.fortune', 'select, insert, update, delete'))::integer;

rollback;
