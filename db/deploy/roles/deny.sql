-- Deploy guildkeeper:roles/deny to pg

begin;
set local role guildkeeper_owner;

create function roles.deny(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  duration text default null,
  reason text default null,
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
  v_denial roles.denial;
  v_row roles.denial_row;
  v_call app.call := app._open_call(
    deny.guild_id, 'roles.deny',
    jsonb_build_object(
      'member_id', deny.member_id, 'role_id', deny.role_id, 'duration', deny.duration, 'reason', deny.reason
    ),
    deny.actor_id, deny.key, deny.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_member(deny.member_id);
  perform app._require_text('reason', deny.reason);
  perform roles._require_assignable(deny.guild_id, deny.role_id, facts, deny.actor_id);
  v_denial.guild_id := deny.guild_id;
  v_denial.member_id := deny.member_id;
  v_denial.role_id := deny.role_id;
  v_denial.reason := deny.reason;
  v_denial.actor_id := deny.actor_id;
  v_denial.since := deny.at;
  if deny.duration is not null then
    v_denial.until := deny.at + app._require_duration(deny.duration, '1 minute', '3650 days');
  end if;

  perform roles._lock(deny.guild_id, array[deny.member_id]);
  perform roles._deny(v_denial);
  update roles.reason r
  set ended_at = deny.at, end_note = app._because('roles.denied')
  where r.guild_id = deny.guild_id and r.member_id = deny.member_id and r.role_id = deny.role_id
    and r.source = 'discord' and r.ended_at is null;
  perform roles._take_off(deny.guild_id, deny.member_id, deny.role_id, deny.at);

  v_row := roles._denial_row(v_denial);
  perform app._close_call(deny.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function roles.deny is
'A member must not wear a role, for good or for a duration of 1 minute to 3650 days: it is taken off, and no reason gives it
until then. Those that count go on behind it, and give it again when it ends. What people give in Discord afterwards stays. Also
who has left can be denied a role. Decided again, it has the new end and reason. Refuses: U0GLD, U0MEM, U0TXT, U0ROL, U0HIR,
U0PRM, U0FCT, U0ABV, U0DUR, U0TIM, U0KEY.';

grant execute on function roles.deny to guildkeeper_bot, guildkeeper_admin;

commit;
