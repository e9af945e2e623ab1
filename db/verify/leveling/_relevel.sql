-- Verify guildkeeper:leveling/_relevel on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.settings'::regclass and tgname = 'relevel';
select 'leveling._relevel()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._relevel()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._relevel()', 'execute'))::integer;

rollback;
