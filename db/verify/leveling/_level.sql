-- Verify guildkeeper:leveling/_level on pg

begin;

select 'leveling._level(leveling.settings, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._level(leveling.settings, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._level(leveling.settings, bigint)', 'execute'))::integer;

rollback;
