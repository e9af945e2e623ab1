-- Deploy guildkeeper:app/snowflake_at to pg

begin;
set local role guildkeeper_owner;

create function app.snowflake_at(at timestamptz)
returns bigint
language sql immutable strict parallel safe
-- No id tells a time before 2015, or after 2^41 milliseconds.
return (floor(least(greatest(extract(epoch from at) * 1000, 1420070400000), 3619093655551))::bigint - 1420070400000) << 22;

comment on function app.snowflake_at is
'The smallest Discord id of that millisecond: where a history "since" begins. A time that ids do not tell, such as infinity, is
the first or the last that they do.';

grant execute on function app.snowflake_at to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
