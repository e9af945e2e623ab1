-- Deploy guildkeeper:event/_room to pg

begin;
set local role guildkeeper_owner;

create function event._room(holder text, shard_count integer, at timestamptz)
returns integer
language sql stable
as $$
  select case
      when p.takes_any then least(p.at_most, event._share(_room.shard_count / c.cells, _room.at))
      else p.at_most
    end - (
      select count(*)::integer from event.shard s where s.holder = _room.holder and s.lease_until > _room.at
    )
  from event.process p, event.cell c
  where p.holder = _room.holder;
$$;

comment on function event._room is
'How many shards more a process may hold; below nothing: how many it holds that are another''s share.';

commit;
