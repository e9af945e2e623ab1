-- Verify guildkeeper:shop/use on pg

begin;

select 'shop.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'shop.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'shop.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;

rollback;
