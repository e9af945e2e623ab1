-- Verify guildkeeper:economy/set_claim on pg

begin;

select 'economy.claim_rule'::regtype;
select 'economy.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text)', 'execute')::integer;

rollback;
