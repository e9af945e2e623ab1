-- Verify guildkeeper:economy/set_item on pg

begin;

select 'economy.set_item(bigint, text, text, text, numeric, text, text, numeric, numeric, bigint, text, numeric, bigint, numeric, boolean, boolean, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.set_item(bigint, text, text, text, numeric, text, text, numeric, numeric, bigint, text, numeric, bigint, numeric, boolean, boolean, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.set_item(bigint, text, text, text, numeric, text, text, numeric, numeric, bigint, text, numeric, bigint, numeric, boolean, boolean, text, bigint, text)', 'execute')::integer;

rollback;
