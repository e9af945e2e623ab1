-- Verify guildkeeper:leveling/set_multiplier on pg

begin;

select 'leveling.set_multiplier(bigint, bigint, bigint, numeric, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.set_multiplier(bigint, bigint, bigint, numeric, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.set_multiplier(bigint, bigint, bigint, numeric, bigint, text)', 'execute')::integer;

rollback;
