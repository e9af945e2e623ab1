-- Deploy guildkeeper:outbox/_hold_unruly to pg

begin;
set local role guildkeeper_owner;

create function outbox._hold_unruly(at timestamptz)
returns void
language plpgsql
as $$
begin
  -- Mostly there is none, and an update that changes nothing costs more than to ask.
  if not exists (select from outbox._unruly(_hold_unruly.at)) then
    return;
  end if;

  with held as materialized (
    select due.guild_id, due.effect_id
    from outbox._unruly(_hold_unruly.at) u
    cross join lateral (
      select e.guild_id, e.effect_id
      from outbox.effect e
      where e.guild_id = u.guild_id and e.state = 'pending' and e.run_at <= _hold_unruly.at
      limit 5000
      for update skip locked
    ) due
  )
  update outbox.effect e
  set run_at = _hold_unruly.at + interval '1 minute'
  from held
  where e.guild_id = held.guild_id and e.effect_id = held.effect_id;
end;
$$;

comment on function outbox._hold_unruly is
'Puts what is due of outbox._unruly guilds off for a minute, at most 5,000 at once: Discord counts refused requests of all guilds
together, and one that has hundreds of channels closed to the bot would stop everybody.';

commit;
