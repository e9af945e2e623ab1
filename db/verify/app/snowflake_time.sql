-- Verify guildkeeper:app/snowflake_time on pg

begin;

select 'app.snowflake_time'::regproc;

rollback;
