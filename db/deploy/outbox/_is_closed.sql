-- Deploy guildkeeper:outbox/_is_closed to pg

begin;
set local role guildkeeper_owner;

create function outbox._is_closed(guild_id bigint, route text)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from outbox.hold h
    where h.guild_id = _is_closed.guild_id and h.route = _is_closed.route and h.refused
  );
end;
$$;

comment on function outbox._is_closed is
'Whether Discord refuses what goes by a route of a guild, so that nothing is sent there.';

commit;
