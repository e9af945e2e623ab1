-- Verify guildkeeper:app/settings on pg

begin;

select 'app.settings(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'app.settings(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.settings(bigint)', 'execute')::integer;
select 'app.setting'::regtype;

rollback;
