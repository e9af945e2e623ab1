-- Deploy guildkeeper:outbox/_enqueue to pg
-- requires: outbox/effect

begin;
set local role guildkeeper_owner;

create function outbox._enqueue(
  guild_id bigint,
  lane text,
  method text,
  path text,
  body jsonb default null,
  reason text default null,
  expires_at timestamptz default null,
  recipient_id bigint default null
)
returns void
language sql
set search_path = ''
as $$
  insert into outbox.effect (guild_id, lane, method, path, body, reason, expires_at, recipient_id)
  values (
    _enqueue.guild_id, _enqueue.lane, _enqueue.method, _enqueue.path, _enqueue.body, _enqueue.reason, _enqueue.expires_at,
    _enqueue.recipient_id
  );
$$;

comment on function outbox._enqueue(bigint, text, text, text, jsonb, text, timestamptz, bigint) is
'Queues one REST call. Only the functions of the schema discord call it: they know the paths and the lanes.';

commit;
