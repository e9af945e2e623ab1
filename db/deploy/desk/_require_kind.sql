-- Deploy guildkeeper:desk/_require_kind to pg

begin;
set local role guildkeeper_owner;

create function desk._require_kind(guild_id bigint, type text)
returns desk.kind
language sql stable
as $$
  select desk._kind(
    _require_kind.guild_id, (desk._require_type(_require_kind.guild_id, _require_kind.type)).number
  );
$$;

comment on function desk._require_kind is
'What the type of tickets of a number or name says; refuses one that there is not, or is not any more (U0TTY).';

commit;
