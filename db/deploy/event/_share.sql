-- Deploy guildkeeper:event/_share to pg

begin;
set local role guildkeeper_owner;

create function event._share(shards integer, at timestamptz)
returns integer
language sql stable
as $$
  select coalesce(min(one.share), _share.shards)
  from generate_series(1, _share.shards) as one (share)
  where (
    select sum(least(p.at_most, one.share)) from event.process p where p.alive_until > _share.at
  ) >= _share.shards;
$$;

comment on function event._share is
'How many shards a process holds when so many are shared out evenly among those that are alive, none of which takes more than its
at_most.';

commit;
