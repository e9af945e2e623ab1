-- Revert guildkeeper:app/snowflake_time from pg

begin;
set local role guildkeeper_owner;

drop function app.snowflake_time;

commit;
