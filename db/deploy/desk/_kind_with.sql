-- Deploy guildkeeper:desk/_kind_with to pg

begin;
set local role guildkeeper_owner;

create function desk._kind_with(guild_id bigint, type text, options jsonb)
returns desk.kind
language sql stable
as $$
  select jsonb_populate_record(
    null::desk.kind,
    to_jsonb(desk._with_options(desk._require_type(_kind_with.guild_id, _kind_with.type), _kind_with.options))
  );
$$;

comment on function desk._kind_with is
'What a type of tickets would say with other options, before they are set. Refuses: U0TTY, U0TOP, U0TOV.';

commit;
