-- Verify guildkeeper:shop/item on pg

begin;

select 'shop.item_kind'::regtype;
select 'shop.item_counter'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'shop.item_counter', 'select, insert, update, delete'))::integer;
select 'shop.item'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'shop.item', 'select, insert, update, delete'))::integer;

rollback;
