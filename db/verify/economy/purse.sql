-- Verify guildkeeper:economy/purse on pg

begin;

select 'economy.purse'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.purse', 'select, insert, update, delete'))::integer;

rollback;
