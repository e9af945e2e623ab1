-- Verify guildkeeper:leveling/level_for_xp on pg

begin;

select 'leveling.level_for_xp(bigint, numeric)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.level_for_xp(bigint, numeric)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.level_for_xp(bigint, numeric)', 'execute')::integer;

rollback;
