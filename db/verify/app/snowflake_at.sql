-- Verify guildkeeper:app/snowflake_at on pg

begin;

select 'app.snowflake_at'::regproc;

rollback;
