-- Verify guildkeeper:economy/reverse on pg

begin;

select 'economy.reverse(bigint, bigint, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.reverse(bigint, bigint, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.reverse(bigint, bigint, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
