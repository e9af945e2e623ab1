-- Deploy guildkeeper:roles/allow to pg

begin;
set local role guildkeeper_owner;

create function roles.allow(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns roles.denial_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_role app.role;
  v_denial roles.denial;
  v_row roles.denial_row;
  v_call app.call := app._open_call(
    allow.guild_id, 'roles.allow', jsonb_build_object('member_id', allow.member_id, 'role_id', allow.role_id),
    allow.actor_id, allow.key, allow.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_member(allow.member_id);
  v_role := roles._require_rank(allow.guild_id, allow.role_id, facts, allow.actor_id);

  perform roles._lock(allow.guild_id, array[allow.member_id]);
  update roles.denial d
  set ended_at = allow.at, ended_by = allow.actor_id
  where d.guild_id = allow.guild_id and d.member_id = allow.member_id and d.role_id = allow.role_id
    and roles._is_denied(d.guild_id, d.member_id, d.role_id, allow.at)
  returning d.* into v_denial;
  if not found then
    perform app._refuse('not_denied', v_role.name);
  end if;
  perform outbox._unschedule(allow.guild_id, roles._denial_key(v_denial.member_id, v_denial.role_id, v_denial.until));
  perform roles._settle(allow.guild_id, array[allow.member_id], allow.at);

  v_row := roles._denial_row(v_denial);
  perform app._close_call(allow.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function roles.allow is
'Lifts a denial, and returns it: a role for which there are reasons still is given again.
Refuses: U0GLD, U0MEM, U0ROL, U0PRM, U0FCT, U0ABV, U0NDN nothing is denied, U0TIM, U0KEY.';

grant execute on function roles.allow to guildkeeper_bot, guildkeeper_admin;

commit;
