-- Verify guildkeeper:economy/spin on pg

begin;

select 'economy.spin(bigint, bigint, numeric, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.spin(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.spin(bigint, bigint, numeric, bigint, text, timestamptz)', 'execute')::integer;

rollback;
