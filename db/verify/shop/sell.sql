-- Verify guildkeeper:shop/sell on pg

begin;

select 'shop.sell(bigint, bigint, text, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.sell(bigint, bigint, text, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.sell(bigint, bigint, text, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
