-- Deploy guildkeeper:event/shard to pg

begin;
set local role guildkeeper_owner;

create table event.shard (
  shard_count integer not null,
  shard_id integer not null,
  holder text,
  lease_until timestamptz,
  heard_until timestamptz,
  constraint shard_pkey primary key (shard_count, shard_id),
  constraint shard_id_check check (shard_id >= 0 and shard_id < shard_count),
  constraint shard_lease_check check ((holder is null) = (lease_until is null))
);

comment on table event.shard is
'Which process hears which shard. It is that process'' own until lease_until, which it moves on; afterwards anybody may take it.
The shards of other counts remain, for when those guilds were last heard. No guild''s: a reference table.';
comment on column event.shard.heard_until is
'Everything that Discord told of all guilds of the shard until then is in this database. What came later may be lost with the
process.';

grant select on event.shard to guildkeeper_admin;

commit;
