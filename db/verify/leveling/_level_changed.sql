-- Verify guildkeeper:leveling/_level_changed on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'level_changed_by_insert';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'level_changed_by_update';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'level_changed_by_delete';
select 'leveling._level_changed()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._level_changed()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._level_changed()', 'execute'))::integer;

rollback;
