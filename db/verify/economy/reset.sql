-- Verify guildkeeper:economy/reset on pg

begin;

select 'economy.reset(bigint, bigint, text, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.reset(bigint, bigint, text, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.reset(bigint, bigint, text, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
