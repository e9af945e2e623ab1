-- Verify guildkeeper:leveling/xp_for_level on pg

begin;

select 'leveling.xp_for_level(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.xp_for_level(bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.xp_for_level(bigint, bigint)', 'execute')::integer;

rollback;
