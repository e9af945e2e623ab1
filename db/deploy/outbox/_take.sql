-- Deploy guildkeeper:outbox/_take to pg

begin;
set local role guildkeeper_owner;

create function outbox._take(bulk boolean, most integer, lease interval, at timestamptz)
returns setof outbox.effect
language plpgsql
as $$
begin
  return query
  with due as materialized (
    select h.guild_id, h.effect_id, gen_random_uuid() as token
    from outbox.head h
    where h.bulk = _take.bulk
      and h.run_at <= _take.at
      and not exists (
        select from outbox.hold o
        where o.guild_id = h.guild_id
          and o.route = h.route
          and (o.refused or o.until > _take.at)
          and o.probe_id is distinct from h.effect_id
      )
    order by h.run_at
    limit greatest(_take.most, 0)
    for update skip locked
  )
  update outbox.effect e
  set state = 'claimed',
      token = due.token,
      claimed_at = _take.at,
      lease_until = _take.at + _take.lease,
      attempts = e.attempts + 1
  from due
  where e.guild_id = due.guild_id and e.effect_id = due.effect_id
  returning e.*;
end;
$$;

comment on function outbox._take is
'Takes at most so many effects whose turn it is, each with a lease and a token of its own, those first that are due longest: of
what is in bulk, or of what is not. Nothing of a held route but its probe, and nothing that another dispatcher is taking.';

commit;
