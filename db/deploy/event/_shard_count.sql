-- Deploy guildkeeper:event/_shard_count to pg

begin;
set local role guildkeeper_owner;

create function event._shard_count(at timestamptz)
returns integer
language sql stable
as $$
  select s.shard_count from event.shard s where s.lease_until > _shard_count.at limit 1;
$$;

comment on function event._shard_count is 'Of how many shards those are that are held now; null: none is.';

commit;
