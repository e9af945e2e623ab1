-- Verify guildkeeper:app/_audit_edit on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'app.settings'::regclass and tgname = 'audit_edit';
select 'app._audit_edit()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._audit_edit()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._audit_edit()', 'execute'))::integer;

rollback;
