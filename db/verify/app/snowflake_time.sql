-- Verify guildkeeper:app/snowflake_time on pg

begin;

select 'app.snowflake_time(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'app.snowflake_time(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.snowflake_time(bigint)', 'execute')::integer;

rollback;
