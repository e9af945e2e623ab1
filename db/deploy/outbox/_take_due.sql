-- Deploy guildkeeper:outbox/_take_due to pg

begin;
set local role guildkeeper_owner;

create function outbox._take_due(bulk boolean, most integer, besides integer, lease interval, at timestamptz)
returns setof outbox.effect
language plpgsql
as $$
begin
  return query
  with due as materialized (
    select d.guild_id, d.lane
    from outbox.effect d
    where d.state = 'pending' and not d.behind and d.bulk = _take_due.bulk and d.run_at <= _take_due.at
      and not exists (
        select from outbox.hold o
        where o.guild_id = d.guild_id
          and o.route = d.route
          and (o.refused or o.until > _take_due.at)
          and o.probe_id is distinct from d.effect_id
      )
    order by d.run_at
    limit greatest(_take_due.most, 0) + _take_due.besides
  ),
  -- Of these lanes the heads, which may be due later than who waits for them, or under way.
  head as materialized (
    select l.guild_id, (
      select f.effect_id
      from outbox.effect f
      where f.guild_id = l.guild_id and f.lane = l.lane and f.state in ('pending', 'claimed')
      order by f.state desc, f.queued_at, f.effect_id
      limit 1
    ) as effect_id
    from (select distinct due.guild_id, due.lane from due) l
  ),
  turn as materialized (
    select h.guild_id, h.effect_id, gen_random_uuid() as token
    from head
    join outbox.effect h on h.guild_id = head.guild_id and h.effect_id = head.effect_id
    -- It is pending, in words that leave no index to choose but the key: the planner does not know how much waits in which.
    where h.token is null and h.finished_at is null and h.bulk = _take_due.bulk and h.run_at <= _take_due.at
      and not exists (
        select from outbox.hold o
        where o.guild_id = h.guild_id
          and o.route = h.route
          and (o.refused or o.until > _take_due.at)
          and o.probe_id is distinct from h.effect_id
      )
    order by h.run_at
    limit greatest(_take_due.most, 0)
    for update of h skip locked
  )
  update outbox.effect e
  set state = 'claimed',
      token = turn.token,
      claimed_at = _take_due.at,
      lease_until = _take_due.at + _take_due.lease,
      attempts = e.attempts + 1,
      behind = false
  from turn
  where e.guild_id = turn.guild_id and e.effect_id = turn.effect_id
  returning e.*;
end;
$$;

comment on function outbox._take_due is
'Takes at most so many effects whose turn it is, each with a lease and a token of its own, those first that are due longest: of
what is in bulk, or of what is not. Nothing of a held route but its probe, and nothing that another dispatcher is taking. Looks at
so many due ones besides, and at no more.';

commit;
