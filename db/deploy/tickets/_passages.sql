-- Deploy guildkeeper:tickets/_passages to pg

begin;
set local role guildkeeper_owner;

create function tickets._passages(guild_id bigint)
returns setof tickets.passage
language sql stable
as $$
  select p.* from tickets.passage p where p.guild_id = _passages.guild_id;
$$;

comment on function tickets._passages is
'All that was written in the tickets of a guild. Becomes a part of the statement, whose plan finds each kind in its own indexes.';

commit;
