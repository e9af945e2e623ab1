-- Deploy guildkeeper:outbox/_unschedule to pg

begin;
set local role guildkeeper_owner;

create function outbox._unschedule(guild_id bigint, key text)
returns boolean
language plpgsql
as $$
begin
  update outbox.due d
  set state = 'cancelled', finished_at = now(), token = null, lease_until = null
  where d.guild_id = _unschedule.guild_id
    and d.work_id = (
      select w.work_id
      from outbox.due w
      where w.guild_id = _unschedule.guild_id and w.key = _unschedule.key and w.finished_at is null
      for update skip locked
    );

  return found;
end;
$$;

comment on function outbox._unschedule is
'Cancels the unfinished work of this key, which its domain does not need any more. False: there was none, or it is
just running. It does not wait for that: the work may be waiting for what the caller holds.';

commit;
