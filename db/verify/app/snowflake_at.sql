-- Verify guildkeeper:app/snowflake_at on pg

begin;

select 'app.snowflake_at(timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'app.snowflake_at(timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.snowflake_at(timestamptz)', 'execute')::integer;

rollback;
