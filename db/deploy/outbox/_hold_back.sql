-- Deploy guildkeeper:outbox/_hold_back to pg

begin;
set local role guildkeeper_owner;

create function outbox._hold_back(at timestamptz)
returns void
language plpgsql
as $$
begin
  with held as materialized (
    select due.guild_id, due.effect_id, h.until
    from outbox.hold h
    cross join lateral (
      select e.guild_id, e.effect_id
      from outbox.effect e
      where e.guild_id = h.guild_id
        and e.route = h.route
        and e.state = 'pending'
        and e.run_at <= _hold_back.at
        and e.effect_id is distinct from h.probe_id
      order by e.run_at
      limit 5000
      for update skip locked
    ) due
    where h.until > _hold_back.at
    limit 5000
  )
  update outbox.effect e
  set run_at = held.until
  from held
  where e.guild_id = held.guild_id and e.effect_id = held.effect_id;
end;
$$;

comment on function outbox._hold_back is
'Puts due effects of held routes off until the hold ends, at most 5,000 at once, so that a claim need not look past them each
time.';

commit;
