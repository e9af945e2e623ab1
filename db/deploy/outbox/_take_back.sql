-- Deploy guildkeeper:outbox/_take_back to pg

begin;
set local role guildkeeper_owner;

create function outbox._take_back(at timestamptz)
returns void
language plpgsql
as $$
declare
  c_lost constant text := 'the dispatcher vanished while it held this effect';
  v_lost outbox.effect;
begin
  with lost as materialized (
    select o.guild_id, o.effect_id
    from outbox.effect o
    where o.state = 'claimed' and o.lease_until < _take_back.at and not o.once
    order by o.guild_id, o.effect_id
    for update skip locked
  )
  update outbox.effect e
  set state = 'pending',
      doubtful_since = coalesce(e.doubtful_since, e.claimed_at),
      error = c_lost,
      token = null,
      lease_until = null
  from lost
  where e.guild_id = lost.guild_id and e.effect_id = lost.effect_id;

  for v_lost in
    select o.*
    from outbox.effect o
    where o.state = 'claimed' and o.lease_until < _take_back.at and o.once
    order by o.guild_id, o.effect_id
    for update skip locked
  loop
    perform outbox._doubt(v_lost, c_lost, _take_back.at);
  end loop;
end;
$$;

comment on function outbox._take_back is
'Effects whose lease ran out, as their dispatcher died, are pending again, and in doubt; what must not be repeated is unknown.';

commit;
