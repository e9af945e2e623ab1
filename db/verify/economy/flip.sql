-- Verify guildkeeper:economy/flip on pg

begin;

select 'economy.flip(bigint, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.flip(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.flip(bigint, bigint, numeric, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
