-- Deploy guildkeeper:channels/_lock_failed to pg

begin;
set local role guildkeeper_owner;

create function channels._lock_failed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  delete from channels.locked l
  where l.guild_id = _lock_failed.guild_id
    and l.channel_id = (_lock_failed.arguments ->> 'channel_id')::bigint
    and l.at = (_lock_failed.arguments ->> 'at')::timestamptz;
  if found then
    perform outbox._unschedule(_lock_failed.guild_id, format('channels.locked %s', _lock_failed.arguments ->> 'channel_id'));
    perform channels._tell_refused(_lock_failed.guild_id, 'lock', _lock_failed.arguments, _lock_failed.at);
  end if;
end;
$$;

comment on function channels._lock_failed is
'Work due: Discord did not lock a channel, so it is not locked here either, and can be tried again; the case log says so. Nothing
when it was locked anew since.';

do $$ begin perform outbox._register('channels._lock_failed'); end $$;

commit;
