-- Verify guildkeeper:economy/item on pg

begin;

select 'economy.item_kind'::regtype;
select 'economy.item_counter'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.item_counter', 'select, insert, update, delete'))::integer;
select 'economy.item'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.item', 'select, insert, update, delete'))::integer;

rollback;
