-- Verify guildkeeper:leveling/_add_to_census on pg

begin;

select 'leveling._add_to_census(leveling.head_count[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._add_to_census(leveling.head_count[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._add_to_census(leveling.head_count[])', 'execute'))::integer;

rollback;
