-- Deploy guildkeeper:channels/_unlock_failed to pg

begin;
set local role guildkeeper_owner;

create function channels._unlock_failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  insert into channels.locked (guild_id, channel_id, at, until_at, actor_id, reason, allow, deny)
  select _unlock_failed.guild_id, l.channel_id, l.at, null, l.actor_id, l.reason, l.allow, l.deny
  from jsonb_populate_record(null::channels.locked, _unlock_failed.arguments) l
  join app.channel c on c.guild_id = _unlock_failed.guild_id and c.channel_id = l.channel_id and c.deleted_at is null
  on conflict on constraint locked_pkey do nothing;
  if found then
    perform channels._tell_refused(_unlock_failed.guild_id, 'unlock', _unlock_failed.arguments, _unlock_failed.at);
  end if;
end;
$$;

comment on function channels._unlock_failed is
'Work due: Discord did not unlock a channel, so it is locked here still, until somebody unlocks it; what @everyone might there
before is not lost, and the case log says so.';

do $$ begin perform outbox._register('channels._unlock_failed'); end $$;

commit;
