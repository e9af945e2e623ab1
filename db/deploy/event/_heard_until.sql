-- Deploy guildkeeper:event/_heard_until to pg

begin;
set local role guildkeeper_owner;

create function event._heard_until(shard_count integer, shard_id integer)
returns timestamptz
language sql stable
as $$
  -- Two shards have guilds in common if their ids are the same modulo what divides both counts.
  select max(layout.heard_until)
  from (
    select case when bool_and(s.heard_until is not null) then min(s.heard_until) end as heard_until
    from event.shard s
    where (s.shard_id - _heard_until.shard_id) % gcd(s.shard_count, _heard_until.shard_count) = 0
    group by s.shard_count
  ) layout;
$$;

comment on function event._heard_until is
'Until when all guilds of a shard were heard, also by shards of another count; null: that is not known of all of them.';

commit;
