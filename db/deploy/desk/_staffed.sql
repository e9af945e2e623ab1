-- Deploy guildkeeper:desk/_staffed to pg

begin;
set local role guildkeeper_owner;

create function desk._staffed(guild_id bigint, member_id bigint, facts desk.facts)
returns setof integer
language sql stable
as $$
  select y.number
  from desk.type y
  where y.guild_id = _staffed.guild_id and desk._is_staff(y.guild_id, y.number, _staffed.member_id, facts);
$$;

comment on function desk._staffed is 'The types of tickets of whose staff somebody is, also those that were removed.';

commit;
