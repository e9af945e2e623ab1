-- Deploy guildkeeper:tickets/_kind_with to pg

begin;
set local role guildkeeper_owner;

create function tickets._kind_with(guild_id bigint, type text, options jsonb)
returns tickets.kind
language sql stable
as $$
  select jsonb_populate_record(
    null::tickets.kind,
    to_jsonb(tickets._with_options(tickets._require_type(_kind_with.guild_id, _kind_with.type), _kind_with.options))
  );
$$;

comment on function tickets._kind_with is
'What a type of tickets would say with other options, before they are set. Refuses: U0TTY, U0TOP, U0TOV.';

commit;
