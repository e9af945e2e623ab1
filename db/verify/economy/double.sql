-- Verify guildkeeper:economy/double on pg

begin;

select 'economy.double(bigint, bigint, integer, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.double(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.double(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;

rollback;
