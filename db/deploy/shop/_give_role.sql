-- Deploy guildkeeper:shop/_give_role to pg

begin;
set local role guildkeeper_owner;

create function shop._give_role(guild_id bigint, member_id bigint, role app.role, role_ids bigint[], reason jsonb,
  at timestamptz)
returns void
language plpgsql
as $$
begin
  if not roles._withdraw(
    _give_role.guild_id, _give_role.member_id, role.role_id, 'shop', 'loan', app._because('shop.bought'), _give_role.at
  ) and role.role_id = any (role_ids) then
    perform app._refuse('has_role', role.role_id::text);
  end if;

  perform roles._grant(
    _give_role.guild_id, _give_role.member_id, role.role_id, 'shop', 'purchase', null, reason, _give_role.at
  );
end;
$$;

comment on function shop._give_role is
'Gives a member a role for good; one that was lent to them is theirs from now on. Refuses one that they have (U0HAS).';

commit;
