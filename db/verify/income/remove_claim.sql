-- Verify guildkeeper:income/remove_claim on pg

begin;

select 'income.remove_claim(bigint, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'income.remove_claim(bigint, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'income.remove_claim(bigint, text, bigint, text)', 'execute')::integer;

rollback;
