-- Deploy guildkeeper:roles/_greet to pg

begin;
set local role guildkeeper_owner;

create function roles._greet(guild_id bigint, member_ids bigint[], at timestamptz)
returns void
language plpgsql
as $$
begin
  if exists (select from roles.sticky s where s.guild_id = _greet.guild_id) then
    perform roles._grant(_greet.guild_id, s.member_id, s.role_id, 'sticky', '', null, app._because('roles.worn_before'),
      _greet.at)
    from roles._sticky_left(_greet.guild_id, _greet.member_ids, _greet.at) s;
  end if;
  perform roles._give_autoroles(_greet.guild_id, _greet.member_ids, _greet.at);
end;
$$;

comment on function roles._greet is
'Members who are here get the roles for who joins, and those they left with: once a stay, however often that is asked.';

commit;
