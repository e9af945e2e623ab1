-- Deploy guildkeeper:roles/drop_personal to pg

begin;
set local role guildkeeper_owner;

create function roles.drop_personal(
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
    drop_personal.guild_id, 'roles.drop_personal',
    jsonb_build_object('member_id', drop_personal.member_id, 'reason', drop_personal.reason), drop_personal.actor_id,
    drop_personal.key, drop_personal.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform app._require_member(drop_personal.member_id);
  perform app._require_text('reason', drop_personal.reason);
  if drop_personal.actor_id <> drop_personal.member_id then
    perform roles._require_manager(drop_personal.guild_id, facts, drop_personal.actor_id);
  end if;

  perform roles._lock(drop_personal.guild_id, array[drop_personal.member_id]);
  if not exists (
    select from roles.personal p where p.guild_id = drop_personal.guild_id and p.member_id = drop_personal.member_id
  ) then
    perform app._refuse('no_personal_role');
  end if;
  v_role_id := coalesce(roles._remove_personal(
    drop_personal.guild_id, drop_personal.member_id, to_jsonb(drop_personal.reason), drop_personal.at
  ), 0);
  perform app._close_call(drop_personal.guild_id, v_call, to_jsonb(v_role_id));
  return v_role_id;
end;
$$;

comment on function roles.drop_personal is
'A member''s own role is deleted: they give it up, or whoever may manage roles takes it. Returns its id; 0: it was being made.
Refuses: U0GLD, U0MEM, U0TXT, U0PRM, U0FCT, U0PNO they have none, U0TIM, U0KEY.';

grant execute on function roles.drop_personal to guildkeeper_bot, guildkeeper_admin;

commit;
