-- Deploy guildkeeper:roles/drop_autorole to pg

begin;
set local role guildkeeper_owner;

create function roles.drop_autorole(
  guild_id bigint,
  role_id bigint,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_call app.call := app._open_call(
    drop_autorole.guild_id, 'roles.drop_autorole', jsonb_build_object('role_id', drop_autorole.role_id),
    drop_autorole.actor_id, drop_autorole.key
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform roles._require_manager(drop_autorole.guild_id, facts, drop_autorole.actor_id);

  delete from roles.autorole a where a.guild_id = drop_autorole.guild_id and a.role_id = drop_autorole.role_id;
  if not found then
    perform app._refuse('no_autorole', roles._name_of(drop_autorole.guild_id, drop_autorole.role_id));
  end if;
  perform app._close_call(drop_autorole.guild_id, v_call, to_jsonb(drop_autorole.role_id));
  return drop_autorole.role_id;
end;
$$;

comment on function roles.drop_autorole is
'Who joins from now on does not get a role any more; who has it keeps it. Also of a role that is gone. Returns the role''s id.
Refuses: U0GLD, U0PRM, U0FCT, U0NAU it is no autorole, U0KEY.';

grant execute on function roles.drop_autorole to guildkeeper_bot, guildkeeper_admin;

commit;
