-- Verify guildkeeper:app/configure on pg

begin;

select 'app.configure(bigint, text, text, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'app.configure(bigint, text, text, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.configure(bigint, text, text, bigint)', 'execute')::integer;

rollback;
