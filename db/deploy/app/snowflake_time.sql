-- Deploy guildkeeper:app/snowflake_time to pg

begin;
set local role guildkeeper_owner;

create function app.snowflake_time(id bigint)
returns timestamptz
language sql immutable strict parallel safe
return to_timestamp(((id >> 22) + 1420070400000) / 1000.0);

comment on function app.snowflake_time is
'When a Discord id was made, to the millisecond: its upper 42 bits count from the first second of 2015 (UTC).';

grant execute on function app.snowflake_time to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
