-- Deploy guildkeeper:event/keep_shards to pg

begin;
set local role guildkeeper_owner;

create type event.kept_shard as (shard_id integer, is_surplus boolean);
comment on type event.kept_shard is
'A shard that a process still holds; whether it is to give it back, as it is another''s share.';

create function event.keep_shards(
  holder text,
  shard_count integer,
  shard_ids integer[],
  heard_until timestamptz[],
  lease interval default '30 seconds',
  at timestamptz default now()
)
returns setof event.kept_shard
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_surplus integer;
begin
  perform from event.cell for no key update;
  update event.process p
  set alive_until = keep_shards.at + keep_shards.lease
  where p.holder = keep_shards.holder;

  update event.shard s
  set lease_until = keep_shards.at + keep_shards.lease, heard_until = greatest(s.heard_until, h.heard_until)
  from unnest(keep_shards.shard_ids, keep_shards.heard_until) h (shard_id, heard_until)
  where s.shard_count = keep_shards.shard_count and s.shard_id = h.shard_id and s.holder = keep_shards.holder;

  v_surplus := coalesce(-event._room(keep_shards.holder, keep_shards.shard_count, keep_shards.at), 0);
  return query
  select s.shard_id, row_number() over (order by h.heard_until is not null, s.shard_id desc) <= v_surplus
  from event.shard s
  join unnest(keep_shards.shard_ids, keep_shards.heard_until) h (shard_id, heard_until) on h.shard_id = s.shard_id
  where s.shard_count = keep_shards.shard_count and s.holder = keep_shards.holder;
end;
$$;

comment on function event.keep_shards is
'Renews the leases of a process, and keeps until when it has heard each shard (null: it does not hear it yet). Returns what it
still holds: what is missing is another''s, and to be left at once. What is more than its share is to be given back: first what
it does not hear yet.';

grant usage on type event.kept_shard to guildkeeper_bot;
grant execute on function event.keep_shards to guildkeeper_bot;

commit;
