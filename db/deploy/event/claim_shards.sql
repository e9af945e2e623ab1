-- Deploy guildkeeper:event/claim_shards to pg

begin;
set local role guildkeeper_owner;

create type event.claimed_shard as (shard_id integer, heard_until timestamptz, rolls_out boolean);
comment on type event.claimed_shard is
'A shard that a process holds from now on; until when its guilds were heard, null if that is not known; whether it is the one that
registers the commands.';

create function event.claim_shards(
  holder text,
  shard_count integer,
  shard_ids integer[] default null,
  at_most integer default null,
  lease interval default '30 seconds',
  at timestamptz default now()
)
returns setof event.claimed_shard
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_cell event.cell;
  v_room integer;
begin
  select c.* into v_cell from event.cell c for no key update;
  perform event._require_shards(claim_shards.shard_count, claim_shards.shard_ids, claim_shards.at);
  perform event._note_process(
    claim_shards.holder,
    coalesce(cardinality(claim_shards.shard_ids), claim_shards.at_most),
    claim_shards.shard_ids is null,
    claim_shards.at + claim_shards.lease,
    claim_shards.at
  );
  perform event._add_shards(claim_shards.shard_count);
  v_room := event._room(claim_shards.holder, claim_shards.shard_count, claim_shards.at);

  return query
  with free as (
    select s.shard_count, s.shard_id
    from event.shard s
    where s.shard_count = claim_shards.shard_count
      and s.shard_id % v_cell.cells = v_cell.cell
      and (claim_shards.shard_ids is null or s.shard_id = any (claim_shards.shard_ids))
      and (s.lease_until is null or s.lease_until <= claim_shards.at)
    order by s.shard_id
    limit greatest(v_room, 0)
  )
  update event.shard s
  set holder = claim_shards.holder, lease_until = claim_shards.at + claim_shards.lease
  from free f
  where s.shard_count = f.shard_count and s.shard_id = f.shard_id
  returning s.shard_id, event._heard_until(s.shard_count, s.shard_id), s.shard_id = v_cell.cell;
end;
$$;

comment on function event.claim_shards is
'Takes shards that nobody holds: those that are named, else as many as are this process'' share, and not more than at_most. They
are its own until the lease is over: see event.keep_shards. To be called again and again, with nothing to take as well: it says
that the process is there. Refuses: U0SHC, U0SHR, U0SHM.';

grant usage on type event.claimed_shard to guildkeeper_bot;
grant execute on function event.claim_shards to guildkeeper_bot;

commit;
