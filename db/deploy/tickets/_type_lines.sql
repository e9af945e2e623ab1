-- Deploy guildkeeper:tickets/_type_lines to pg

begin;
set local role guildkeeper_owner;

create function tickets._type_lines(guild_id bigint)
returns setof tickets.type_line
language sql stable
as $$
  select l.*
  from tickets.type y
  cross join lateral tickets._type_line(y) l
  where y.guild_id = _type_lines.guild_id and y.removed_at is null
  order by y.number;
$$;

comment on function tickets._type_lines is 'The types of tickets of a guild, in few words.';

commit;
