-- Deploy guildkeeper:imports/_end to pg

begin;
set local role guildkeeper_owner;

create function imports._end(guild_id bigint, number bigint, state imports.state, at timestamptz)
returns void
language sql
as $$
  update imports.batch b
  set state = _end.state, ended_at = _end.at
  where b.guild_id = _end.guild_id and b.number = _end.number;
  delete from imports.line l where l.guild_id = _end.guild_id and l.number = _end.number;
$$;

comment on function imports._end is 'Ends an import: its lines go.';

commit;
