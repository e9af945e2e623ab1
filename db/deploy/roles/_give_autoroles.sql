-- Deploy guildkeeper:roles/_give_autoroles to pg

begin;
set local role guildkeeper_owner;

create function roles._give_autoroles(guild_id bigint, member_ids bigint[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint;
  v_role_id bigint;
  v_due_at timestamptz;
begin
  if not exists (select from roles.autorole a where a.guild_id = _give_autoroles.guild_id) then
    return;
  end if;

  for v_member_id, v_role_id, v_due_at in
    select m.member_id, m.role_id, m.due_at
    from roles._missing_autoroles(_give_autoroles.guild_id, _give_autoroles.member_ids) m
  loop
    if v_due_at <= _give_autoroles.at then
      perform roles._grant(
        _give_autoroles.guild_id, v_member_id, v_role_id, 'autorole', '', null, app._because('roles.joined'), _give_autoroles.at
      );
    else
      perform outbox.schedule(
        _give_autoroles.guild_id, v_due_at, 'roles._autorole_due', jsonb_build_object('member_id', v_member_id),
        format('roles._autorole_due %s %s', v_member_id, v_role_id)
      );
    end if;
  end loop;
end;
$$;

comment on function roles._give_autoroles is
'Gives members the roles that everybody gets who joins, or has them given when their delay is over. What they have had in this
stay they do not get again.';

commit;
