-- Verify guildkeeper:income/daily on pg

begin;

select 'income.daily(bigint, bigint, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'income.daily(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'income.daily(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;

rollback;
