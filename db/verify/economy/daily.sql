-- Verify guildkeeper:economy/daily on pg

begin;

select 'economy.daily(bigint, bigint, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.daily(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.daily(bigint, bigint, bigint, text, timestamptz)', 'execute')::integer;

rollback;
