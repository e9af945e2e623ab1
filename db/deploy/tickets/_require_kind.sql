-- Deploy guildkeeper:tickets/_require_kind to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_kind(guild_id bigint, type text)
returns tickets.kind
language sql stable
as $$
  select tickets._kind(
    _require_kind.guild_id, (tickets._require_type(_require_kind.guild_id, _require_kind.type)).number
  );
$$;

comment on function tickets._require_kind is
'What the type of tickets of a number or name says; refuses one that there is not, or is not any more (U0TTY).';

commit;
