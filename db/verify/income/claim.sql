-- Verify guildkeeper:income/claim on pg

begin;

select 'income.claim(bigint, bigint, text, bigint[], bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'income.claim(bigint, bigint, text, bigint[], bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'income.claim(bigint, bigint, text, bigint[], bigint, text, timestamptz)', 'execute')::integer;

rollback;
