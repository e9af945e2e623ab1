-- Deploy guildkeeper:rolejobs/_require_job to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._require_job(
  guild_id bigint,
  action text,
  role_id bigint,
  filter rolejobs.filter,
  facts roles.facts,
  actor_id bigint
)
returns app.role
language plpgsql stable
as $$
begin
  perform app._require_role(_require_job.guild_id, i)
  from unnest((filter).has_all || (filter).has_any || (filter).lacks_all || (filter).lacks_any) i;

  if _require_job.action is null or _require_job.action <> all (enum_range(null::rolejobs.action)::text[]) then
    perform app._refuse('unknown_action', coalesce(left(_require_job.action, 100), 'null'));
  elsif _require_job.action = 'take' then
    return roles._require_assignable(_require_job.guild_id, _require_job.role_id, facts, _require_job.actor_id);
  end if;
  return roles._require_offer(_require_job.guild_id, _require_job.role_id, facts, _require_job.actor_id);
end;
$$;

comment on function rolejobs._require_job is
'The role of a job; refuses what is none of give and take (U0JAC), a role that the bot or this actor cannot give or take (U0ROL,
U0HIR, U0PRM, U0FCT, U0ABV), one that would make moderators of members (U0DNG), and a filter of roles that are not there
(U0ROL).';

commit;
