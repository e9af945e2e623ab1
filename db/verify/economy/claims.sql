-- Verify guildkeeper:economy/claims on pg

begin;

select 'economy.claim_row'::regtype;
select 'economy.claims(bigint, bigint, bigint[], text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.claims(bigint, bigint, bigint[], text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.claims(bigint, bigint, bigint[], text, timestamptz)', 'execute')::integer;

rollback;
