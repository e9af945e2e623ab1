-- Verify guildkeeper:shop/buy on pg

begin;

select 'shop.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;

rollback;
