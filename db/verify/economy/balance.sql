-- Verify guildkeeper:economy/balance on pg

begin;

select 'economy.balance'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.balance', 'select, insert, update, delete'))::integer;

rollback;
