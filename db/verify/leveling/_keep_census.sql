-- Verify guildkeeper:leveling/_keep_census on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'keep_census_of_inserted';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'keep_census_of_updated';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'keep_census_of_deleted';
select 'leveling._keep_census()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._keep_census()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._keep_census()', 'execute'))::integer;

rollback;
