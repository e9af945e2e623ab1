-- Deploy guildkeeper:outbox/_unschedule to pg
-- requires: outbox/due

begin;
set local role guildkeeper_owner;

create function outbox._unschedule(guild_id bigint, key text)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  update outbox.due d
  set state = 'cancelled', finished_at = now(), token = null, lease_until = null
  where d.guild_id = _unschedule.guild_id and d.key = _unschedule.key and d.finished_at is null;

  return found;
end;
$$;

comment on function outbox._unschedule(bigint, text) is
'Cancels the unfinished work of this key, which its domain does not need any more. False: there was none, or it has just run.';

commit;
