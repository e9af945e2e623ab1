-- Deploy guildkeeper:channels/_unlock to pg

begin;
set local role guildkeeper_owner;

create function channels._unlock(guild_id bigint, channel_id bigint, reason jsonb)
returns boolean
language plpgsql
as $$
declare
  v_locked channels.locked;
begin
  delete from channels.locked l
  where l.guild_id = _unlock.guild_id and l.channel_id = _unlock.channel_id
  returning * into v_locked;
  if not found then
    return false;
  end if;

  perform discord.set_channel_overwrite(
    v_locked.guild_id, v_locked.channel_id, v_locked.guild_id, false, v_locked.allow, v_locked.deny, _unlock.reason,
    on_failed => 'channels._unlock_failed', arguments => to_jsonb(v_locked)
  );
  perform outbox._unschedule(v_locked.guild_id, format('channels.locked %s', v_locked.channel_id));
  return true;
end;
$$;

comment on function channels._unlock is
'Unlocks a channel: @everyone may there what they might before. False when it is not locked.';

commit;
