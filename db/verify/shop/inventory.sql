-- Verify guildkeeper:shop/inventory on pg

begin;

select 'shop.inventory_row'::regtype;
select 'shop.inventory(bigint, bigint, bigint, integer)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.inventory(bigint, bigint, bigint, integer)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.inventory(bigint, bigint, bigint, integer)', 'execute')::integer;

rollback;
