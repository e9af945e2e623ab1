-- Deploy guildkeeper:channels/_unlock_due to pg

begin;
set local role guildkeeper_owner;

create function channels._unlock_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform channels._unlock(_unlock_due.guild_id, l.channel_id, app._because('channels.lock_ended'))
  from channels.locked l
  where l.guild_id = _unlock_due.guild_id
    and l.channel_id = (_unlock_due.arguments ->> 'channel_id')::bigint
    and l.until_at <= _unlock_due.at;
end;
$$;

comment on function channels._unlock_due is
'Work due: the time is over for which a channel was locked. Nothing when it was unlocked meanwhile, or locked anew for longer.';

do $$ begin perform outbox._register('channels._unlock_due'); end $$;

commit;
