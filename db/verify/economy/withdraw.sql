-- Verify guildkeeper:economy/withdraw on pg

begin;

select 'economy.withdraw(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.withdraw(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.withdraw(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
