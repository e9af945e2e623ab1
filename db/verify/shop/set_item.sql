-- Verify guildkeeper:shop/set_item on pg

begin;

select 'shop.set_item(bigint, text, text, text, numeric, text, text, numeric, numeric, bigint, text, numeric, bigint, numeric, boolean, boolean, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.set_item(bigint, text, text, text, numeric, text, text, numeric, numeric, bigint, text, numeric, bigint, numeric, boolean, boolean, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.set_item(bigint, text, text, text, numeric, text, text, numeric, numeric, bigint, text, numeric, bigint, numeric, boolean, boolean, text, bigint, text)', 'execute')::integer;

rollback;
