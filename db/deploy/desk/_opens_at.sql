-- Deploy guildkeeper:desk/_opens_at to pg

begin;
set local role guildkeeper_owner;

create function desk._opens_at(guild_id bigint, type_number integer, at timestamptz)
returns timestamptz
language sql stable
as $$
  select lower(desk._hours(_opens_at.guild_id, _opens_at.type_number, _opens_at.at, _opens_at.at + interval '60 days'));
$$;

comment on function desk._opens_at is
'When staff of a type are there next: `at` itself within working hours; null: not within 60 days.';

commit;
