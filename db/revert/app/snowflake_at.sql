-- Revert guildkeeper:app/snowflake_at from pg

begin;
set local role guildkeeper_owner;

drop function app.snowflake_at;

commit;
