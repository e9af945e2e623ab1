-- Verify guildkeeper:income/work on pg

begin;

select 'income.work(bigint, bigint, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'income.work(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'income.work(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;

rollback;
