-- Verify guildkeeper:economy/take_all on pg

begin;

select 'economy.take_all(bigint, bigint[], numeric, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.take_all(bigint, bigint[], numeric, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.take_all(bigint, bigint[], numeric, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
