-- Verify guildkeeper:leveling/fold_census on pg

begin;

select 'leveling.fold_census(bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling.fold_census(bigint)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.fold_census(bigint)', 'execute')::integer;

rollback;
