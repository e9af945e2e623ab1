-- Verify guildkeeper:economy/transaction on pg

begin;

select 'economy.transaction'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.transaction', 'select, insert, update, delete'))::integer;

rollback;
