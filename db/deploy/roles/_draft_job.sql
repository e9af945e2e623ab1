-- Deploy guildkeeper:roles/_draft_job to pg

begin;
set local role guildkeeper_owner;

create function roles._draft_job(
  guild_id bigint,
  number bigint,
  action text,
  role_id bigint,
  filter roles.filter,
  reason text,
  facts roles.facts,
  actor_id bigint,
  at timestamptz
)
returns roles.draft_row
language plpgsql
as $$
declare
  v_draft roles.draft;
begin
  perform app._require_text('reason', _draft_job.reason);
  perform roles._require_job(
    _draft_job.guild_id, _draft_job.action, _draft_job.role_id, filter, facts, _draft_job.actor_id
  );

  insert into roles.draft (guild_id, number, actor_id, action, role_id, filter, reason, made_at)
  select _draft_job.guild_id, _draft_job.number, _draft_job.actor_id, _draft_job.action::roles.job_action,
    _draft_job.role_id, filter, _draft_job.reason, _draft_job.at
  returning * into strict v_draft;
  return roles._draft_row(v_draft);
end;
$$;

comment on function roles._draft_job is
'Keeps a job for roles.start_draft, if this actor may begin it, and rehearses it. For domains that know more of members than roles
does: they have opened the call, whose number it is, and give the ids of members in the filter. Refuses: U0TXT, U0JAC, U0ROL,
U0HIR, U0PRM, U0FCT, U0ABV, U0DNG.';

commit;
