-- Verify guildkeeper:economy/items on pg

begin;

select 'economy.items(bigint, bigint, bigint[], bigint, integer)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.items(bigint, bigint, bigint[], bigint, integer)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.items(bigint, bigint, bigint[], bigint, integer)', 'execute')::integer;

rollback;
