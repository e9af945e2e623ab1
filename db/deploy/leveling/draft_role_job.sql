-- Deploy guildkeeper:leveling/draft_role_job to pg

begin;
set local role guildkeeper_owner;

create function leveling.draft_role_job(
  guild_id bigint,
  action text,
  role_id bigint,
  has bigint default null,
  lacks bigint default null,
  audience text default 'both',
  member_for text default null,
  member_up_to text default null,
  level numeric default null,
  active_within text default null,
  reason text default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns rolejobs.draft_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_filter rolejobs.filter;
  v_row rolejobs.draft_row;
  v_call app.call := app._open_call(
    draft_role_job.guild_id, 'leveling.draft_role_job',
    jsonb_strip_nulls(jsonb_build_object(
      'action', draft_role_job.action, 'role_id', draft_role_job.role_id, 'has', draft_role_job.has,
      'lacks', draft_role_job.lacks, 'audience', draft_role_job.audience, 'member_for', draft_role_job.member_for,
      'member_up_to', draft_role_job.member_up_to, 'level', draft_role_job.level,
      'active_within', draft_role_job.active_within, 'reason', draft_role_job.reason
    )),
    draft_role_job.actor_id, draft_role_job.key, draft_role_job.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_filter := rolejobs._read_filter(
    draft_role_job.has, draft_role_job.lacks, draft_role_job.audience, draft_role_job.member_for,
    draft_role_job.member_up_to,
    leveling._members_at(
      draft_role_job.guild_id, draft_role_job.level, draft_role_job.active_within, draft_role_job.at
    ),
    draft_role_job.at
  );
  v_row := rolejobs._keep_draft(
    draft_role_job.guild_id, v_call.audit_id, draft_role_job.action, draft_role_job.role_id, v_filter,
    draft_role_job.reason, facts, draft_role_job.actor_id, draft_role_job.at
  );
  perform app._close_call(draft_role_job.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function leveling.draft_role_job is
'Rehearses a job that gives a role to, or takes it from, members who wear or lack a role, are people, bots or both, have been
here for at least or at most a duration, have reached a level, or have earned XP by a message within a duration. It is kept for
a day: rolejobs.change_draft asks for more roles, rolejobs.start_draft begins it. Refuses: U0GLD, U0AUD, U0DUR, U0TXT, U0JAC,
U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG, U0TIM, U0KEY.';

grant execute on function leveling.draft_role_job to guildkeeper_bot, guildkeeper_admin;

commit;
