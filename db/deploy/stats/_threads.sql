-- Deploy guildkeeper:stats/_threads to pg

begin;
set local role guildkeeper_owner;

create function stats._threads(guild_id bigint, since timestamptz, until timestamptz, channel_id bigint)
returns table (thread_id bigint, began_at timestamptz, owner_id bigint)
language sql stable
as $$
  select distinct on (m.thread_id) m.thread_id, app.snowflake_time(m.thread_id), coalesce(o.member_id, m.member_id)
  from stats.message m
  -- What a thread was made of, and the first message of a post, have the thread's id.
  left join stats.message o on o.guild_id = m.guild_id and o.message_id = m.thread_id and o.channel_id > 0
  where m.guild_id = _threads.guild_id
    and m.thread_id >= app.snowflake_at(_threads.since)
    and m.thread_id < app.snowflake_at(_threads.until)
    and (_threads.channel_id is null or m.channel_id = _threads.channel_id)
  order by m.thread_id, m.message_id;
$$;

comment on function stats._threads is
'Threads and posts that began in an interval, and in which something was written: when they began, and whose they are.';

commit;
