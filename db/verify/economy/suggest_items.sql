-- Verify guildkeeper:economy/suggest_items on pg

begin;

select 'economy.suggest_items(bigint, text, bigint, boolean)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.suggest_items(bigint, text, bigint, boolean)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.suggest_items(bigint, text, bigint, boolean)', 'execute')::integer;

rollback;
