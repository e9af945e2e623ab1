-- Verify guildkeeper:economy/give_all on pg

begin;

select 'economy.give_all(bigint, bigint[], numeric, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.give_all(bigint, bigint[], numeric, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.give_all(bigint, bigint[], numeric, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
