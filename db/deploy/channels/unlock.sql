-- Deploy guildkeeper:channels/unlock to pg

begin;
set local role guildkeeper_owner;

create function channels.unlock(
  guild_id bigint,
  channel_id bigint,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  facts moderation.facts default null
)
returns channels.lock_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_channel app.channel;
  v_row channels.lock_row;
  v_call app.call := app._open_call(
    unlock.guild_id, 'channels.unlock',
    jsonb_build_object('channel_id', unlock.channel_id, 'reason', unlock.reason), unlock.actor_id, unlock.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  v_channel := app._require_channel(unlock.guild_id, unlock.channel_id);
  perform app._require_text('reason', unlock.reason);
  perform moderation._require_permission(
    unlock.guild_id, unlock.actor_id, array['manage_channels'], facts
  );
  perform moderation._require_bot_permission(unlock.guild_id, array['manage_roles'], facts);
  if not channels._unlock(unlock.guild_id, unlock.channel_id, to_jsonb(unlock.reason)) then
    perform app._refuse('not_locked', v_channel.channel_id::text);
  end if;

  v_row.channel_id := unlock.channel_id;
  perform app._close_call(unlock.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function channels.unlock is
'Unlocks a channel before its time: @everyone may there what they might before channels.lock.
Refuses: U0GLD, U0CHN, U0TXT, U0PRM and U0FCT a moderator without Manage Channels, U0BPM a bot that may not,
U0ULK a channel that is not locked, U0KEY.';

grant execute on function channels.unlock to guildkeeper_bot, guildkeeper_admin;

commit;
