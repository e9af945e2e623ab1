-- Verify guildkeeper:economy/roll on pg

begin;

select 'economy.roll(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.roll(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.roll(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
