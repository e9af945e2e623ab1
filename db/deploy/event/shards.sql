-- Deploy guildkeeper:event/shards to pg

begin;
set local role guildkeeper_owner;

create view event.shards as
select
  s.shard_id,
  s.shard_count,
  case when s.lease_until > now() then 'held' when s.holder is null then 'free' else 'lapsed' end as state,
  s.holder,
  s.lease_until,
  s.heard_until
from event.shard s
where s.shard_count = (
  select l.shard_count from event.shard l order by l.lease_until desc nulls last, l.heard_until desc nulls last limit 1
);

comment on view event.shards is
'The shards: which process holds each, and until when it has surely heard its guilds. free: was given back; lapsed: its process
has died or is cut off, so that anybody takes it.';

grant select on event.shards to guildkeeper_admin;

commit;
