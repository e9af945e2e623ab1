-- Verify guildkeeper:economy/grant on pg

begin;

select 'economy.grant(bigint, bigint, numeric, text, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.grant(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.grant(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
