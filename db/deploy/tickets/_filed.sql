-- Deploy guildkeeper:tickets/_filed to pg

begin;
set local role guildkeeper_owner;

create type tickets.filing as (
  number bigint,
  type_number integer,
  member_id bigint,
  member_name text,
  state tickets.state,
  channel_id bigint,
  controls_id bigint
);
comment on type tickets.filing is 'Whose a ticket is, of which type, and where its room and its controls are.';

create function tickets._filed(guild_id bigint)
returns setof tickets.filing
language sql stable
as $$
  select t.number, t.type_number, t.member_id, t.member_name, t.state, t.channel_id, t.controls_id
  from tickets.ticket t
  where t.guild_id = _filed.guild_id;
$$;

comment on function tickets._filed is
'The tickets of a guild. Becomes a part of the statement, whose plan finds those that it asks for in their indexes.';

commit;
