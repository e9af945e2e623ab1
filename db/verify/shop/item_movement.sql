-- Verify guildkeeper:shop/item_movement on pg

begin;

select 'shop.item_movement_kind'::regtype;
select 'shop.item_movement'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'shop.item_movement', 'select, insert, update, delete'))::integer;

rollback;
