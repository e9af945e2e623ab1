-- Verify guildkeeper:economy/claim on pg

begin;

select 'economy.claim(bigint, bigint, text, bigint[], bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.claim(bigint, bigint, text, bigint[], bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.claim(bigint, bigint, text, bigint[], bigint, text, timestamptz)', 'execute')::integer;

rollback;
