-- Deploy guildkeeper:event/find_gaps to pg

begin;
set local role guildkeeper_owner;

create function event.find_gaps(guild_id bigint, at timestamptz default now())
returns setof event.gap
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_oldest bigint := app.snowflake_at(find_gaps.at - interval '1 day');
begin
  -- In the order of event._raise_watermarks, so that nobody waits for each other.
  perform from event.watermark w where w.guild_id = find_gaps.guild_id order by w.channel_id for update;

  with found as materialized (
    select c.channel_id, greatest(w.last_message_id, v_oldest) as after_id, c.last_message_id as before_id
    from app.channel c
    join event.watermark w on w.guild_id = c.guild_id and w.channel_id = c.channel_id
    where c.guild_id = find_gaps.guild_id
      and c.deleted_at is null
      and c.last_message_id > greatest(w.last_message_id, v_oldest)
    order by c.last_message_id desc
    limit 100
  ),
  kept as (
    insert into event.missed (guild_id, channel_id, before_id, after_id, found_at)
    select find_gaps.guild_id, f.channel_id, f.before_id, f.after_id, find_gaps.at
    from found f
    order by f.channel_id
    on conflict on constraint missed_pkey do nothing
  )
  update event.watermark w
  set last_message_id = f.before_id
  from found f
  where w.guild_id = find_gaps.guild_id and w.channel_id = f.channel_id;

  update event.missed m
  set closed_at = find_gaps.at
  where m.guild_id = find_gaps.guild_id and m.closed_at is null and m.before_id <= v_oldest;

  perform event._note_read(find_gaps.guild_id, find_gaps.at);

  return query
  select m.channel_id, greatest(m.after_id, v_oldest), m.before_id
  from event.missed m
  join app.channel c on c.guild_id = m.guild_id and c.channel_id = m.channel_id
  where m.guild_id = find_gaps.guild_id and m.closed_at is null and c.deleted_at is null
  order by m.before_id desc
  limit 100;
end;
$$;

comment on function event.find_gaps is
'Finds what was written in a guild while nobody listened, as of the latest guild_seen, keeps it in event.missed, and names all
that is still to be read, also from before: a bot that dies while it reads loses nothing. To be asked before messages of the
new session are counted. Bounded: the last day, the 100 most recently used channels, 1,000 messages of people each.';

grant execute on function event.find_gaps to guildkeeper_bot;

commit;
