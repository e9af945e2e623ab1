-- Verify guildkeeper:economy/give on pg

begin;

select 'economy.give(bigint, bigint, numeric, text, text, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.give(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.give(bigint, bigint, numeric, text, text, bigint, text, timestamptz)', 'execute')::integer;

rollback;
