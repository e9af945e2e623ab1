-- Deploy guildkeeper:app/snowflake_at to pg

begin;
set local role guildkeeper_owner;

create function app.snowflake_at(at timestamptz)
returns bigint
language sql immutable strict parallel safe
return (floor(extract(epoch from at) * 1000)::bigint - 1420070400000) << 22;

comment on function app.snowflake_at is 'The smallest Discord id of that millisecond: where a history "since" begins.';

grant execute on function app.snowflake_at to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
