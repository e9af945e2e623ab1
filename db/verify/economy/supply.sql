-- Verify guildkeeper:economy/supply on pg

begin;

select 'economy.supply_row'::regtype;
select 'economy.supply(bigint, timestamptz, timestamptz, interval)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.supply(bigint, timestamptz, timestamptz, interval)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.supply(bigint, timestamptz, timestamptz, interval)', 'execute')::integer;

rollback;
