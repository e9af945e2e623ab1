-- Verify guildkeeper:economy/inventory on pg

begin;

select 'economy.inventory_row'::regtype;
select 'economy.inventory(bigint, bigint, bigint, integer)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.inventory(bigint, bigint, bigint, integer)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.inventory(bigint, bigint, bigint, integer)', 'execute')::integer;

rollback;
