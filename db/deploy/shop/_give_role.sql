-- Deploy guildkeeper:shop/_give_role to pg

begin;
set local role guildkeeper_owner;

create function shop._give_role(guild_id bigint, member_id bigint, role app.role, role_ids bigint[], reason text)
returns void
language plpgsql
as $$
begin
  delete from shop.lent_role l
  where l.guild_id = _give_role.guild_id and l.member_id = _give_role.member_id and l.role_id = role.role_id;

  if found then
    perform outbox._unschedule(_give_role.guild_id, shop._loan_key(_give_role.member_id, role.role_id));
  elsif role.role_id = any (role_ids) then
    perform app._refuse('has_role', role.name);
  end if;

  perform discord.add_role(_give_role.guild_id, _give_role.member_id, role.role_id, reason);
end;
$$;

comment on function shop._give_role is
'Gives a member a role for good; one that was lent to them is theirs from now on. Refuses one that they have (U0HAS).';

commit;
