-- Verify guildkeeper:economy/take on pg

begin;

select 'economy.take(bigint, bigint, numeric, text, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.take(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.take(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
