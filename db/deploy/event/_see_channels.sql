-- Deploy guildkeeper:event/_see_channels to pg

begin;
set local role guildkeeper_owner;

create function event._see_channels(guild_id bigint, channels event.channel[], at timestamptz)
returns void
language sql
as $$
  update app.channel c
  set deleted_at = _see_channels.at
  where c.guild_id = _see_channels.guild_id
    and c.deleted_at is null
    and c.channel_id not in (select s.channel_id from unnest(_see_channels.channels) s);

  insert into app.channel as c (guild_id, channel_id, parent_id, kind, name, last_message_id)
  select _see_channels.guild_id, s.channel_id, s.parent_id, s.kind, s.name, s.last_message_id
  from unnest(_see_channels.channels) s
  order by s.channel_id
  on conflict on constraint channel_pkey do update
  set parent_id = excluded.parent_id,
      kind = excluded.kind,
      name = excluded.name,
      last_message_id = excluded.last_message_id,
      deleted_at = null
  where (c.parent_id, c.kind, c.name, c.last_message_id, c.deleted_at)
    is distinct from (excluded.parent_id, excluded.kind, excluded.name, excluded.last_message_id, null::timestamptz);

  -- A guild seen for the first time has no past to catch up with; a channel made since then has, from its first message on.
  insert into event.watermark (guild_id, channel_id, last_message_id)
  select _see_channels.guild_id, s.channel_id, coalesce(
    case when not exists (select from event.watermark w where w.guild_id = _see_channels.guild_id) then s.last_message_id end,
    s.channel_id
  )
  from unnest(_see_channels.channels) s
  order by s.channel_id
  on conflict on constraint watermark_pkey do nothing;
$$;

comment on function event._see_channels is
'Makes app.channel equal to the channels reported; one not reported any more is marked deleted. New ones get a watermark.';

commit;
