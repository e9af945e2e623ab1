-- Verify guildkeeper:leveling/_count on pg

begin;

select 'leveling._count(leveling.head_count[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._count(leveling.head_count[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._count(leveling.head_count[])', 'execute'))::integer;

rollback;
