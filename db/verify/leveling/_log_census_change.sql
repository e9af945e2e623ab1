-- Verify guildkeeper:leveling/_log_census_change on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'census_insert';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'census_update';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'census_delete';
select 'leveling._log_census_change()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._log_census_change()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._log_census_change()', 'execute'))::integer;

rollback;
