-- Deploy guildkeeper:roles/take to pg

begin;
set local role guildkeeper_owner;

create function roles.take(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
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
  v_reasons bigint;
  v_call app.call := app._open_call(
    take.guild_id, 'roles.take',
    jsonb_build_object('member_id', take.member_id, 'role_id', take.role_id, 'reason', take.reason),
    take.actor_id, take.key, take.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform app._require_person(take.guild_id, take.member_id, is_bot => false);
  perform app._require_text('reason', take.reason);
  perform roles._require_assignable(take.guild_id, take.role_id, facts, take.actor_id);

  v_reasons := roles._take(
    take.guild_id, take.member_id, take.role_id, 'moderator', '', to_jsonb(take.reason), take.actor_id, take.at
  );
  perform app._close_call(take.guild_id, v_call, to_jsonb(v_reasons));
  return v_reasons;
end;
$$;

comment on function roles.take is
'Takes a role from a member, whatever it was worn for: no reason counts any more until its source gives it anew, and nothing
gives it back by itself. Returns how many reasons counted. That they never wear it again is roles.deny. Refuses: U0GLD, U0MEM,
U0GON, U0TXT, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0TIM, U0KEY.';

grant execute on function roles.take to guildkeeper_bot, guildkeeper_admin;

commit;
