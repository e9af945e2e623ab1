-- Deploy guildkeeper:outbox/_bring_forward to pg

begin;
set local role guildkeeper_owner;

create function outbox._bring_forward(at timestamptz)
returns void
language plpgsql
as $$
begin
  with early as materialized (
    select waiting.guild_id, waiting.effect_id
    from outbox.hold h
    cross join lateral (
      select e.guild_id, e.effect_id
      from outbox.effect e
      where e.guild_id = h.guild_id
        and e.route = h.route
        and e.state = 'pending'
        and e.run_at > _bring_forward.at
        and e.run_at <= h.put_off_until + interval '1 second'
      order by e.run_at
      limit 5000
      for update skip locked
    ) waiting
    where not h.refused and h.until <= _bring_forward.at and h.put_off_until > _bring_forward.at
    limit 5000
  )
  update outbox.effect e
  set run_at = _bring_forward.at
  from early
  where e.guild_id = early.guild_id and e.effect_id = early.effect_id;

  if not found then
    update outbox.hold h
    set put_off_until = '-infinity'
    where not h.refused and h.until <= _bring_forward.at and h.put_off_until > _bring_forward.at;
  end if;
end;
$$;

comment on function outbox._bring_forward is
'The effects of routes that are free before their time are due again, at most 5,000 at once: when the permission is mended, what
waited for it goes out at once.';

commit;
