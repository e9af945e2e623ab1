-- Deploy guildkeeper:tickets/_said to pg

begin;
set local role guildkeeper_owner;

create function tickets._said(guild_id bigint, number bigint)
returns setof tickets.message
language sql stable
as $$
  select m.* from tickets.message m where m.guild_id = _said.guild_id and m.number = _said.number;
$$;

comment on function tickets._said is
'The messages of a ticket. Becomes a part of the statement, whose plan finds what it asks for in their indexes.';

commit;
