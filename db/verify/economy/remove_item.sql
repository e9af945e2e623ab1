-- Verify guildkeeper:economy/remove_item on pg

begin;

select 'economy.remove_item(bigint, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.remove_item(bigint, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.remove_item(bigint, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
