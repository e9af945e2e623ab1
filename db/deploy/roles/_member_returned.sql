-- Deploy guildkeeper:roles/_member_returned to pg

begin;
set local role guildkeeper_owner;

create function roles._member_returned(guild_id bigint, member_id bigint, at timestamptz)
returns void
language sql
as $$
  select roles._begin_stay(_member_returned.guild_id, array[_member_returned.member_id]);
  select roles._greet(_member_returned.guild_id, array[_member_returned.member_id], _member_returned.at);
  select roles._settle(_member_returned.guild_id, array[_member_returned.member_id], _member_returned.at);
$$;

comment on function roles._member_returned is
'A member joins: they get the roles for who joins, and who was here before those for which there are reasons still, and those that
are sticky.';

commit;
