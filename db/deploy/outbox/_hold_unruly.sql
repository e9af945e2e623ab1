-- Deploy guildkeeper:outbox/_hold_unruly to pg

begin;
set local role guildkeeper_owner;

create function outbox._hold_unruly(at timestamptz)
returns void
language plpgsql
as $$
declare
  v_guild_id bigint;
begin
  for v_guild_id in select u.guild_id from outbox.unruly(_hold_unruly.at) u loop
    update outbox.effect e
    set run_at = _hold_unruly.at + interval '1 minute'
    where e.guild_id = v_guild_id and e.effect_id in (
      select o.effect_id
      from outbox.effect o
      where o.guild_id = v_guild_id and o.state = 'pending' and o.run_at <= _hold_unruly.at
      limit 5000
      for update skip locked
    );
  end loop;
end;
$$;

comment on function outbox._hold_unruly is
'Puts what is due of outbox.unruly guilds off for a minute, at most 5,000 of each at once: Discord counts refused requests of all
guilds together, and one that has hundreds of channels closed to the bot would stop everybody.';

commit;
