-- Verify guildkeeper:shop/gift on pg

begin;

select 'shop.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;

rollback;
