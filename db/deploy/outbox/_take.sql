-- Deploy guildkeeper:outbox/_take to pg

begin;
set local role guildkeeper_owner;

create function outbox._take(bulk boolean, most integer, at timestamptz)
returns setof outbox.effect
language plpgsql
as $$
begin
  return query
  select e.*
  from outbox.head e
  where e.bulk = _take.bulk
    and e.run_at <= _take.at
    and not exists (
      select from outbox.hold h
      where h.guild_id = e.guild_id
        and h.route = e.route
        and (h.refused or h.until > _take.at)
        and h.probe_id is distinct from e.effect_id
    )
  order by e.run_at
  limit greatest(_take.most, 0)
  for update skip locked;
end;
$$;

comment on function outbox._take is
'Locks at most so many effects whose turn it is, those first that are due longest: of what is in bulk, or of what is not.
Nothing of a held route but its probe, and nothing that another dispatcher is taking.';

commit;
