-- Deploy guildkeeper:outbox/_note_acceptance to pg

begin;
set local role guildkeeper_owner;

create function outbox._note_acceptance(guild_id bigint, route text, at timestamptz)
returns void
language plpgsql
as $$
begin
  if not exists (
    select from outbox.hold h where h.guild_id = _note_acceptance.guild_id and h.route = _note_acceptance.route
  ) then
    return;
  end if;

  delete from outbox.hold h
  where h.guild_id = _note_acceptance.guild_id and h.route = _note_acceptance.route
    and not h.refused
    and h.until <= _note_acceptance.at
    and h.put_off_until <= _note_acceptance.at
    and (h.told_at is null or h.told_at < _note_acceptance.at - interval '1 day');
  if found then
    return;
  end if;

  update outbox.hold h
  set refused = false,
      failures = 0,
      probe_id = null,
      until = case when h.refused then _note_acceptance.at else h.until end,
      put_off_until = greatest(h.put_off_until, h.until)
  where h.guild_id = _note_acceptance.guild_id and h.route = _note_acceptance.route and (h.refused or h.failures > 0);
end;
$$;

comment on function outbox._note_acceptance is
'Discord accepted something of a route: it is refused no more, and its trouble is forgotten, as soon as nothing that was put
off has to be brought forward, and nobody was told today. A limit that still lasts is kept.';

commit;
