-- Verify guildkeeper:leveling/multipliers on pg

begin;

select 'leveling.multipliers(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.multipliers(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.multipliers(bigint)', 'execute')::integer;
select 'leveling.multiplier_row'::regtype;

rollback;
