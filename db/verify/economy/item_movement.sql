-- Verify guildkeeper:economy/item_movement on pg

begin;

select 'economy.item_movement_kind'::regtype;
select 'economy.item_movement'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.item_movement', 'select, insert, update, delete'))::integer;

rollback;
