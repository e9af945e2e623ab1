-- Deploy guildkeeper:desk/_type_lines to pg

begin;
set local role guildkeeper_owner;

create function desk._type_lines(guild_id bigint)
returns setof desk.type_line
language sql stable
as $$
  select l.*
  from desk.type y
  cross join lateral desk._type_line(y) l
  where y.guild_id = _type_lines.guild_id and y.removed_at is null
  order by y.number;
$$;

comment on function desk._type_lines is 'The types of tickets of a guild, in few words.';

commit;
