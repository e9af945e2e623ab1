-- Deploy guildkeeper:outbox/_enqueue to pg
-- requires: outbox/attachment

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
  recipient_id bigint default null,
  files outbox.file[] default '{}'
)
returns bigint
language sql
set search_path = ''
as $$
  with queued as (
    insert into outbox.effect (guild_id, lane, method, path, body, reason, expires_at, recipient_id, files)
    values (
      _enqueue.guild_id, _enqueue.lane, _enqueue.method, _enqueue.path, _enqueue.body, _enqueue.reason, _enqueue.expires_at,
      _enqueue.recipient_id, cardinality(_enqueue.files)
    )
    returning effect.guild_id, effect.effect_id
  ),
  attached as (
    insert into outbox.attachment (guild_id, effect_id, place, name, data)
    select q.guild_id, q.effect_id, f.place, f.name, f.data
    from queued q
    cross join unnest(_enqueue.files) with ordinality as f (name, data, place)
  )
  select q.effect_id from queued q;
$$;

comment on function outbox._enqueue(bigint, text, text, text, jsonb, text, timestamptz, bigint, outbox.file[]) is
'Queues one REST call, with the files that are sent with it, and returns the effect''s id. Only the functions of the schema
discord call it: they know the paths and the lanes.';

commit;
