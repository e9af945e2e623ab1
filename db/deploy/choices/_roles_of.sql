-- Deploy guildkeeper:choices/_roles_of to pg

begin;
set local role guildkeeper_owner;

create function choices._roles_of(guild_id bigint, member_id bigint, role_ids bigint[])
returns bigint[]
language plpgsql stable
as $$
begin
  return (
    select coalesce(
      _roles_of.role_ids,
      (select m.role_ids from app.member m where m.guild_id = _roles_of.guild_id and m.member_id = _roles_of.member_id),
      '{}'
    )
  );
end;
$$;

comment on function choices._roles_of is
'The roles of a member: as Discord says right now, or what was told of them last; none where nothing is known.';

commit;
