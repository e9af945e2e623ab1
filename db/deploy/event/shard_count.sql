-- Deploy guildkeeper:event/shard_count to pg

begin;
set local role guildkeeper_owner;

create function event.shard_count(recommended integer, at timestamptz default now())
returns integer
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(event._shard_count(shard_count.at), (shard_count.recommended + c.cells - 1) / c.cells * c.cells)
  from event.cell c;
$$;

comment on function event.shard_count is
'Of how many shards a process is that leaves it open: of as many as those that are held, so that processes agree; where none is,
of as many as Discord recommends, rounded up to a multiple of the cells.';

grant execute on function event.shard_count to guildkeeper_bot;

commit;
