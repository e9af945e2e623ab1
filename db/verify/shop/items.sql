-- Verify guildkeeper:shop/items on pg

begin;

select 'shop.items(bigint, bigint, bigint[], bigint, integer)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.items(bigint, bigint, bigint[], bigint, integer)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.items(bigint, bigint, bigint[], bigint, integer)', 'execute')::integer;

rollback;
