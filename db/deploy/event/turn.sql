-- Deploy guildkeeper:event/turn to pg

begin;
set local role guildkeeper_owner;

create table event.turn (
  bucket integer not null,
  next_at timestamptz not null,
  constraint turn_pkey primary key (bucket)
);

comment on table event.turn is
'When the next session of a bucket may be started: Discord takes one in five seconds of each shard_id % max_concurrency, whichever
process asks. No guild''s: a reference table.';

grant select on event.turn to guildkeeper_admin;

commit;
