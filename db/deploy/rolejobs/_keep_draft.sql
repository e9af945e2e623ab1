-- Deploy guildkeeper:rolejobs/_keep_draft to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._keep_draft(
  guild_id bigint,
  number bigint,
  action text,
  role_id bigint,
  filter rolejobs.filter,
  reason text,
  facts roles.facts,
  actor_id bigint,
  at timestamptz
)
returns rolejobs.draft_row
language plpgsql
as $$
declare
  v_draft rolejobs.draft;
begin
  perform app._require_text('reason', _keep_draft.reason);
  perform rolejobs._require_job(
    _keep_draft.guild_id, _keep_draft.action, _keep_draft.role_id, filter, facts, _keep_draft.actor_id
  );

  insert into rolejobs.draft (guild_id, number, actor_id, action, role_id, filter, reason, made_at)
  select _keep_draft.guild_id, _keep_draft.number, _keep_draft.actor_id, _keep_draft.action::rolejobs.action,
    _keep_draft.role_id, filter, _keep_draft.reason, _keep_draft.at
  returning * into strict v_draft;
  return rolejobs._draft_row(v_draft);
end;
$$;

comment on function rolejobs._keep_draft is
'Keeps a job for rolejobs.start_draft, if this actor may begin it, and rehearses it. For domains that know more of members than
roles does: they have opened the call, whose number it is, and give the ids of members in the filter. Refuses: U0TXT, U0JAC,
U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG.';

commit;
