-- Verify guildkeeper:leveling/_fold_census_now_and_then on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'fold_census_after_insert';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'fold_census_after_update';
select 'leveling._fold_census_now_and_then()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._fold_census_now_and_then()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._fold_census_now_and_then()', 'execute'))::integer;

rollback;
