-- Verify guildkeeper:shop/remove_item on pg

begin;

select 'shop.remove_item(bigint, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.remove_item(bigint, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.remove_item(bigint, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
