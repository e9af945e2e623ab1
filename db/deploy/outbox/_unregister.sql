-- Deploy guildkeeper:outbox/_unregister to pg

begin;
set local role guildkeeper_owner;

create function outbox._unregister(function text)
returns void
language sql
as $$
  delete from outbox.handler h where h.function = _unregister.function;

  update outbox.due d
  set state = 'cancelled', finished_at = now(), token = null, lease_until = null, error = 'its function was reverted'
  where d.function = _unregister.function and d.finished_at is null;
$$;

comment on function outbox._unregister is
'Lets a function be scheduled no more, before a revert script drops it. Its unfinished work, in all guilds, is cancelled: what
that is about goes with the domain.';

commit;
