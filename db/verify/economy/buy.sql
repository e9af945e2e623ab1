-- Verify guildkeeper:economy/buy on pg

begin;

select 'economy.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz)', 'execute')::integer;

rollback;
