-- Deploy guildkeeper:personal/drop_role to pg

begin;
set local role guildkeeper_owner;

create function personal.drop_role(
  guild_id bigint,
  member_id bigint,
  reason text default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_role_id bigint;
  v_call app.call := app._open_call(
    drop_role.guild_id, 'personal.drop_role',
    jsonb_build_object('member_id', drop_role.member_id, 'reason', drop_role.reason), drop_role.actor_id,
    drop_role.key, drop_role.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform app._require_member(drop_role.member_id);
  perform app._require_text('reason', drop_role.reason);
  if drop_role.actor_id <> drop_role.member_id then
    perform roles._require_manager(drop_role.guild_id, facts, drop_role.actor_id);
  end if;

  perform roles._lock(drop_role.guild_id, array[drop_role.member_id]);
  if not exists (
    select from personal.role p where p.guild_id = drop_role.guild_id and p.member_id = drop_role.member_id
  ) then
    perform app._refuse('no_personal_role');
  end if;
  v_role_id := coalesce(personal._remove(
    drop_role.guild_id, drop_role.member_id, to_jsonb(drop_role.reason), drop_role.at, drop_role.actor_id
  ), 0);
  perform app._close_call(drop_role.guild_id, v_call, to_jsonb(v_role_id));
  return v_role_id;
end;
$$;

comment on function personal.drop_role is
'A member''s own role is deleted: they give it up, or whoever may manage roles takes it. Returns its id; 0: it was being made.
Refuses: U0GLD, U0MEM, U0TXT, U0PRM, U0FCT, U0PNO they have none, U0TIM, U0KEY.';

grant execute on function personal.drop_role to guildkeeper_bot, guildkeeper_admin;

commit;
