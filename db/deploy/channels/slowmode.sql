-- Deploy guildkeeper:channels/slowmode to pg

begin;
set local role guildkeeper_owner;

create type channels.slowmode_row as (channel_id bigint, seconds integer);
comment on type channels.slowmode_row is 'The slowmode of a channel, in seconds.';
grant usage on type channels.slowmode_row to guildkeeper_bot, guildkeeper_admin;

create function channels.slowmode(
  guild_id bigint,
  channel_id bigint,
  duration text,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  facts moderation.facts default null
)
returns channels.slowmode_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_without constant integer[] := array[4, 5, 14];  -- categories, announcements, directories
  v_channel app.channel;
  v_row channels.slowmode_row;
  v_duration interval;
  v_call app.call := app._open_call(
    slowmode.guild_id, 'channels.slowmode',
    jsonb_build_object(
      'channel_id', slowmode.channel_id, 'duration', slowmode.duration, 'reason', slowmode.reason
    ),
    slowmode.actor_id, slowmode.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  v_channel := app._require_channel(slowmode.guild_id, slowmode.channel_id);
  perform app._require_text('reason', slowmode.reason);
  perform moderation._require_permission(
    slowmode.guild_id, slowmode.actor_id, array['manage_channels'], facts
  );
  perform moderation._require_bot_permission(slowmode.guild_id, array['manage_channels'], facts);
  if v_channel.kind = any (c_without) then
    perform app._refuse('no_slowmode', v_channel.channel_id::text);
  end if;
  v_duration := case
    when lower(btrim(slowmode.duration)) in ('off', '0') then '0'
    else app._require_duration(slowmode.duration, '0', '6 hours')
  end;
  v_row.channel_id := slowmode.channel_id;
  v_row.seconds := extract(epoch from v_duration);

  perform discord.set_slowmode(
    slowmode.guild_id, slowmode.channel_id, v_row.seconds, to_jsonb(slowmode.reason),
    on_failed => 'channels._slowmode_failed', arguments => jsonb_build_object('channel_id', slowmode.channel_id)
  );
  perform app._close_call(slowmode.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function channels.slowmode is
'How long members wait between two messages of a channel: a duration of up to 6 hours, off is none.
Refuses: U0GLD, U0CHN, U0TXT, U0DUR, U0PRM and U0FCT a moderator without Manage Channels, U0BPM a bot without,
U0SLO a channel that has no slowmode, U0KEY.';

grant execute on function channels.slowmode to guildkeeper_bot, guildkeeper_admin;

commit;
