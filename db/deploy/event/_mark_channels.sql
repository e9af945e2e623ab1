-- Deploy guildkeeper:event/_mark_channels to pg

begin;
set local role guildkeeper_owner;

create function event._mark_channels(guild_id bigint, channels app.seen_channel[])
returns void
language sql
as $$
  -- A guild seen for the first time has no past to catch up with; a channel made since then has, from its first message on.
  insert into event.watermark (guild_id, channel_id, last_message_id)
  select _mark_channels.guild_id, s.channel_id, coalesce(
    case when not exists (select from event.watermark w where w.guild_id = _mark_channels.guild_id) then s.last_message_id end,
    s.channel_id
  )
  from unnest(_mark_channels.channels) s
  order by s.channel_id
  on conflict on constraint watermark_pkey do nothing;
$$;

comment on function event._mark_channels is 'Gives the channels that are new here their watermark.';

commit;
