-- Deploy guildkeeper:roles/drop_sticky to pg

begin;
set local role guildkeeper_owner;

create function roles.drop_sticky(
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
    drop_sticky.guild_id, 'roles.drop_sticky', jsonb_build_object('role_id', drop_sticky.role_id), drop_sticky.actor_id,
    drop_sticky.key
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform roles._require_manager(drop_sticky.guild_id, facts, drop_sticky.actor_id);

  delete from roles.sticky s where s.guild_id = drop_sticky.guild_id and s.role_id = drop_sticky.role_id;
  if not found then
    perform app._refuse('not_sticky', roles._name_of(drop_sticky.guild_id, drop_sticky.role_id));
  end if;
  perform app._close_call(drop_sticky.guild_id, v_call, to_jsonb(drop_sticky.role_id));
  return drop_sticky.role_id;
end;
$$;

comment on function roles.drop_sticky is
'A role does not come back any more with who left; who has it again keeps it. Also of a role that is gone. Returns its id.
Refuses: U0GLD, U0PRM, U0FCT, U0NSY it is not sticky, U0KEY.';

grant execute on function roles.drop_sticky to guildkeeper_bot, guildkeeper_admin;

commit;
