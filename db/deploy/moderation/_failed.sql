-- Deploy guildkeeper:moderation/_failed to pg

begin;
set local role guildkeeper_owner;

create type moderation.failed as (
  guild_id bigint,
  guild_name text,
  guild_icon text,
  number bigint,
  at timestamptz,
  kind text,
  member_id bigint,
  member_name text,
  failure text,
  obstacle jsonb
);
comment on type moderation.failed is
'Facts of the cards moderation.failed and moderation.undone: a case that was not carried out, in which server, about whom (the
name null: not known), and why, as a case has it.';

create function moderation._failed(filed moderation.case)
returns moderation.failed
language sql stable
as $$
  select jsonb_populate_record(null::moderation.failed, to_jsonb(filed) || jsonb_build_object(
    'guild_name', left(g.name, 100), 'guild_icon', g.icon, 'at', (filed).failed_at
  ))
  from app.guild g
  where g.guild_id = (filed).guild_id;
$$;

comment on function moderation._failed is 'What is told of a case that could not be carried out.';

commit;
