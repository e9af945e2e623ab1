-- Verify guildkeeper:income/claims on pg

begin;

select 'income.claim_row'::regtype;
select 'income.claims(bigint, bigint, bigint[], text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'income.claims(bigint, bigint, bigint[], text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'income.claims(bigint, bigint, bigint[], text, timestamptz)', 'execute')::integer;

rollback;
