-- Verify guildkeeper:leveling/_award on pg

begin;

select 'leveling._award(leveling.weighed[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._award(leveling.weighed[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._award(leveling.weighed[])', 'execute'))::integer;

rollback;
