-- Deploy guildkeeper:event/_add_shards to pg

begin;
set local role guildkeeper_owner;

create function event._add_shards(shard_count integer)
returns void
language sql
as $$
  insert into event.shard (shard_count, shard_id)
  select _add_shards.shard_count, id
  from event.cell c, generate_series(c.cell, _add_shards.shard_count - 1, c.cells) id
  on conflict on constraint shard_pkey do nothing;
$$;

comment on function event._add_shards is 'Gives every shard of this cell its row.';

commit;
