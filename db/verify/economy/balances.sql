-- Verify guildkeeper:economy/balances on pg

begin;

select 'economy.balances'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.balances', 'select, insert, update, delete'))::integer;

rollback;
