-- Verify guildkeeper:leveling/_log_edit on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'log_insert';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'log_update';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'log_delete';
select 'leveling._log_edit()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._log_edit()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._log_edit()', 'execute'))::integer;

rollback;
