-- Deploy guildkeeper:roles/_let_go to pg

begin;
set local role guildkeeper_owner;

create function roles._let_go(guild_id bigint, member_id bigint, role_id bigint)
returns void
language plpgsql
as $$
begin
  update roles.member m
  set role_ids = array_remove(m.role_ids, _let_go.role_id)
  where m.guild_id = _let_go.guild_id and m.member_id = _let_go.member_id;
end;
$$;

comment on function roles._let_go is
'A role goes as a whole, so it need not be taken off this member, whom the caller has locked, besides.';

commit;
