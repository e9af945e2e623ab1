-- Deploy guildkeeper:channels/lock to pg

begin;
set local role guildkeeper_owner;

create type channels.lock_row as (channel_id bigint, until_at timestamptz);
comment on type channels.lock_row is 'A channel that was locked, and until when; null: until it is unlocked.';
grant usage on type channels.lock_row to guildkeeper_bot, guildkeeper_admin;

create function channels.lock(
  guild_id bigint,
  channel_id bigint,
  allow bigint default 0,
  deny bigint default 0,
  duration text default null,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  facts moderation.facts default null,
  at timestamptz default now()
)
returns channels.lock_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_write constant text[] := array['send_messages', 'create_public_threads', 'create_private_threads',
    'send_messages_in_threads'];
  v_write bigint := app._permissions(variadic c_write);
  v_channel app.channel;
  v_row channels.lock_row;
  v_call app.call := app._open_call(
    lock.guild_id, 'channels.lock',
    jsonb_build_object('channel_id', lock.channel_id, 'duration', lock.duration, 'reason', lock.reason),
    lock.actor_id, lock.key, lock.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  v_channel := app._require_channel(lock.guild_id, lock.channel_id);
  perform app._require_text('reason', lock.reason);
  perform moderation._require_permission(
    lock.guild_id, lock.actor_id, array['manage_channels'], facts
  );
  -- A bot denies to others only what it may itself.
  perform moderation._require_bot_permission(lock.guild_id, array['manage_roles'] || c_write, facts);
  if v_channel.kind between 10 and 12 then
    perform app._refuse('thread', v_channel.channel_id::text);
  end if;
  v_row.channel_id := lock.channel_id;
  if lock.duration is not null then
    v_row.until_at := lock.at + app._require_duration(lock.duration, '1 minute', '720 hours');
  end if;

  insert into channels.locked (guild_id, channel_id, at, until_at, actor_id, reason, allow, deny)
  values (
    lock.guild_id, lock.channel_id, lock.at, v_row.until_at, lock.actor_id, lock.reason, coalesce(lock.allow, 0),
    coalesce(lock.deny, 0)
  )
  on conflict on constraint locked_pkey do nothing;
  if not found then
    perform app._refuse('already_locked', v_channel.channel_id::text);
  end if;

  perform discord.set_channel_overwrite(
    lock.guild_id, lock.channel_id, lock.guild_id, false, coalesce(lock.allow, 0) & ~v_write, coalesce(lock.deny, 0) | v_write,
    to_jsonb(lock.reason), on_failed => 'channels._lock_failed',
    arguments => jsonb_build_object('channel_id', lock.channel_id, 'at', lock.at)
  );
  if v_row.until_at is not null then
    perform outbox.schedule(
      lock.guild_id, v_row.until_at, 'channels._unlock_due', jsonb_build_object('channel_id', lock.channel_id),
      key => format('channels.locked %s', lock.channel_id)
    );
  end if;
  perform app._close_call(lock.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function channels.lock is
'Locks a channel: @everyone may not write or open threads there any more, for a duration (1 minute to 30 days) or until
channels.unlock. `allow` and `deny` are what they may and may not do there now, as the bot reports it; the rest of it stays,
and unlocking restores it. A role that may write by a rule of its own still may.
Refuses: U0GLD, U0CHN, U0TXT, U0DUR, U0PRM and U0FCT a moderator without Manage Channels, U0BPM a bot that may not, U0THR a
thread, U0LCK a channel that is locked already, U0KEY.';

grant execute on function channels.lock to guildkeeper_bot, guildkeeper_admin;

commit;
