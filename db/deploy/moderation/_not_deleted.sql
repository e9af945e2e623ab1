-- Deploy guildkeeper:moderation/_not_deleted to pg

begin;
set local role guildkeeper_owner;

create function moderation._not_deleted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_gone constant integer[] := array[10003, 10008];  -- no such channel, no such message
  v_key text := format('moderation._not_deleted %s', _not_deleted.arguments ->> 'channel_id');
begin
  if (_not_deleted.arguments ->> 'code')::integer = any (c_gone) or outbox._is_scheduled(_not_deleted.guild_id, v_key) then
    return;
  end if;
  perform outbox.schedule(
    _not_deleted.guild_id, _not_deleted.at + interval '1 minute', 'moderation._tell_not_deleted', _not_deleted.arguments, v_key
  );
end;
$$;

comment on function moderation._not_deleted is
'Work due: Discord did not delete messages that a moderator or a rule wanted gone. The case log says so, once a minute and
channel: a purge, or a rule in a raid, has many requests. What is gone already is as it should be.';

do $$ begin perform outbox._register('moderation._not_deleted'); end $$;

commit;
