-- Verify guildkeeper:economy/pay on pg

begin;

select 'economy.pay(bigint, bigint, bigint, numeric, text, numeric, boolean, boolean, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.pay(bigint, bigint, bigint, numeric, text, numeric, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.pay(bigint, bigint, bigint, numeric, text, numeric, boolean, boolean, bigint, text, timestamptz)', 'execute')::integer;

rollback;
