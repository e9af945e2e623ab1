-- Verify guildkeeper:economy/balance on pg

begin;

select 'economy.holdings'::regtype;
select 'economy.balance(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.balance(bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.balance(bigint, bigint)', 'execute')::integer;

rollback;
