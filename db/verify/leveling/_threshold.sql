-- Verify guildkeeper:leveling/_threshold on pg

begin;

select 'leveling._threshold(leveling.settings, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._threshold(leveling.settings, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._threshold(leveling.settings, integer)', 'execute'))::integer;

rollback;
