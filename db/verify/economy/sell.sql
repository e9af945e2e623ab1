-- Verify guildkeeper:economy/sell on pg

begin;

select 'economy.sell(bigint, bigint, text, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.sell(bigint, bigint, text, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.sell(bigint, bigint, text, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
