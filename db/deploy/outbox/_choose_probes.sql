-- Deploy guildkeeper:outbox/_choose_probes to pg

begin;
set local role guildkeeper_owner;

create function outbox._choose_probes(lease interval, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_until timestamptz := _choose_probes.at + _choose_probes.lease;
begin
  with over as materialized (
    select h.guild_id, h.route
    from outbox.hold h
    where h.refused and h.until <= _choose_probes.at
    order by h.guild_id, h.route
    for update skip locked
  ),
  probe as materialized (
    select over.guild_id, over.route, next.effect_id
    from over
    cross join lateral (
      select e.effect_id
      from outbox.head e
      where e.guild_id = over.guild_id and e.route = over.route and e.run_at <= _choose_probes.at
      order by e.run_at
      limit 1
    ) next
  )
  update outbox.hold h
  set probe_id = probe.effect_id, until = v_until, put_off_until = v_until
  from probe
  where h.guild_id = probe.guild_id and h.route = probe.route;
end;
$$;

comment on function outbox._choose_probes is
'Of each refused route whose time is over, the effect that waits longest may be handed out, within the time of one lease; the
others wait for what becomes of it. Two dispatchers never choose two.';

commit;
