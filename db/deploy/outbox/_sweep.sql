-- Deploy guildkeeper:outbox/_sweep to pg

begin;
set local role guildkeeper_owner;

create function outbox._sweep(at timestamptz)
returns void
language plpgsql
as $$
declare
  -- Discord remembers a nonce for "the past few minutes": after this long, sending again could post twice.
  c_nonce_window constant interval := '2 minutes';
begin
  -- Mostly there is nothing to sweep, and this is asked before everything that is sent: three looks at the edge of an index,
  -- whatever the backlog.
  if least(
    (select min(e.lease_until) from outbox.effect e where e.state = 'claimed'),
    (select min(e.expires_at) from outbox.effect e where e.state = 'pending' and e.expires_at is not null),
    (
      select min(e.doubtful_since) + c_nonce_window
      from outbox.effect e
      where e.state = 'pending' and e.doubtful_since is not null
    )
  ) < _sweep.at is not true
  then
    return;
  end if;

  perform outbox._take_back(_sweep.at);

  with late as materialized (
    select o.guild_id, o.effect_id
    from outbox.effect o
    where o.state = 'pending' and o.expires_at < _sweep.at and o.run_at <= _sweep.at
    order by o.expires_at
    limit 1000
    for update skip locked
  )
  update outbox.effect e
  set state = 'expired', finished_at = _sweep.at
  from late
  where e.guild_id = late.guild_id and e.effect_id = late.effect_id;

  with doubtful as materialized (
    select o.guild_id, o.effect_id
    from outbox.effect o
    where o.state = 'pending' and o.doubtful_since < _sweep.at - c_nonce_window and o.run_at <= _sweep.at
      and o.body ? 'enforce_nonce'
    order by o.doubtful_since
    limit 1000
    for update skip locked
  )
  update outbox.effect e
  set state = 'unknown', finished_at = _sweep.at
  from doubtful
  where e.guild_id = doubtful.guild_id and e.effect_id = doubtful.effect_id;
end;
$$;

comment on function outbox._sweep is
'Takes back effects whose lease ran out (their dispatcher died), and retires those that are due but must not be sent: past
expires_at, or a message in doubt for longer than Discord remembers its nonce, which might be posted a second time.';

commit;
