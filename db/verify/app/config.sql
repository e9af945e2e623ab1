-- Verify guildkeeper:app/config on pg

begin;

select 'app.config(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'app.config(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.config(bigint)', 'execute')::integer;
select 'app.setting'::regtype;

rollback;
