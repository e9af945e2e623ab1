-- Deploy guildkeeper:event/gaps to pg
-- requires: event/schema app/snowflake_at

begin;
set local role guildkeeper_owner;

create function event.gaps(guild_id bigint, at timestamptz default now())
returns setof event.gap
language sql stable security definer
set search_path = ''
as $$
  select c.channel_id, greatest(w.last_message_id, app.snowflake_at(gaps.at - interval '1 day')), 1000
  from app.channel c
  join event.watermark w on w.guild_id = c.guild_id and w.channel_id = c.channel_id
  where c.guild_id = gaps.guild_id
    and c.deleted_at is null
    and c.last_message_id > greatest(w.last_message_id, app.snowflake_at(gaps.at - interval '1 day'))
  order by c.last_message_id desc
  limit 100;
$$;

comment on function event.gaps(bigint, timestamptz) is
'The channels in which messages were missed while the bot was away, as of the latest guild_seen. Bounded: the last day, the 100
most recently used channels, 1,000 messages each. What is read twice counts once.';

grant execute on function event.gaps(bigint, timestamptz) to guildkeeper_bot;

commit;
