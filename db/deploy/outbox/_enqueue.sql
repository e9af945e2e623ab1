-- Deploy guildkeeper:outbox/_enqueue to pg

begin;
set local role guildkeeper_owner;

create function outbox._enqueue(
  guild_id bigint,
  lane text,
  method text,
  path text,
  body jsonb default null,
  reason jsonb default null,
  expires_at timestamptz default null,
  recipient_id bigint default null,
  files outbox.file[] default '{}',
  card text default null,
  facts jsonb default null,
  on_done text default null,
  on_failed text default null,
  arguments jsonb default null,
  bulk boolean default false,
  at timestamptz default now()
)
returns bigint
language plpgsql
as $$
declare
  v_effect_id bigint;
begin
  if not _enqueue.bulk then
    perform outbox._hasten(_enqueue.guild_id, _enqueue.lane);
  end if;

  insert into outbox.effect (
    guild_id, lane, method, path, body, card, facts, reason, run_at, expires_at, recipient_id, files, bulk
  )
  values (
    _enqueue.guild_id, _enqueue.lane, _enqueue.method, _enqueue.path, _enqueue.body, _enqueue.card, _enqueue.facts,
    _enqueue.reason, _enqueue.at, _enqueue.expires_at, _enqueue.recipient_id, cardinality(_enqueue.files), _enqueue.bulk
  )
  returning effect.effect_id into strict v_effect_id;

  if cardinality(_enqueue.files) > 0 then
    insert into outbox.attachment (guild_id, effect_id, place, name, data)
    select _enqueue.guild_id, v_effect_id, f.place, f.name, f.data
    from unnest(_enqueue.files) with ordinality as f (name, data, place);
  end if;
  if _enqueue.on_done is not null then
    perform outbox._when_done(_enqueue.guild_id, v_effect_id, _enqueue.on_done, coalesce(_enqueue.arguments, '{}'));
  end if;
  if _enqueue.on_failed is not null then
    perform outbox._when_failed(_enqueue.guild_id, v_effect_id, _enqueue.on_failed, coalesce(_enqueue.arguments, '{}'));
  end if;
  return v_effect_id;
end;
$$;

comment on function outbox._enqueue is
'Queues one REST call, due `at` this time, with the files that are sent with it, or a card and its facts, and returns the
effect''s id; `on_done` and `on_failed` as in outbox._when_done and outbox._when_failed, with these arguments both. One of
`bulk` goes after whatever else is due. Only the functions of the schema discord call it: they know the paths and the lanes.';

commit;
