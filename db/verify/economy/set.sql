-- Verify guildkeeper:economy/set on pg

begin;

select 'economy.set(bigint, bigint, numeric, text, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.set(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.set(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
