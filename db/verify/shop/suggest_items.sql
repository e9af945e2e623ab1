-- Verify guildkeeper:shop/suggest_items on pg

begin;

select 'shop.suggest_items(bigint, text, bigint, boolean)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.suggest_items(bigint, text, bigint, boolean)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.suggest_items(bigint, text, bigint, boolean)', 'execute')::integer;

rollback;
