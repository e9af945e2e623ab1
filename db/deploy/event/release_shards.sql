-- Deploy guildkeeper:event/release_shards to pg

begin;
set local role guildkeeper_owner;

create function event.release_shards(
  holder text,
  shard_count integer,
  shard_ids integer[],
  heard_until timestamptz[],
  leaves boolean default false
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from event.cell for no key update;
  update event.shard s
  set holder = null, lease_until = null, heard_until = greatest(s.heard_until, h.heard_until)
  from unnest(release_shards.shard_ids, release_shards.heard_until) h (shard_id, heard_until)
  where s.shard_count = release_shards.shard_count and s.shard_id = h.shard_id and s.holder = release_shards.holder;

  if release_shards.leaves then
    -- Also what it was given in a call whose answer it did not hear.
    update event.shard s set holder = null, lease_until = null where s.holder = release_shards.holder;
    delete from event.process p where p.holder = release_shards.holder;
  end if;
end;
$$;

comment on function event.release_shards is
'Gives shards back, which anybody may take from then on. `leaves`: the process ends, and others share its part.';

grant execute on function event.release_shards to guildkeeper_bot;

commit;
