-- Verify guildkeeper:shop/holding on pg

begin;

select 'shop.holding'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'shop.holding', 'select, insert, update, delete'))::integer;

rollback;
