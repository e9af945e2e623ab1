-- Verify guildkeeper:economy/deposit on pg

begin;

select 'economy.deposit(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.deposit(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.deposit(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
