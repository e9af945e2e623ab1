-- Verify guildkeeper:income/set_claim on pg

begin;

select 'income.claim_rule'::regtype;
select 'income.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'income.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'income.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text)', 'execute')::integer;

rollback;
