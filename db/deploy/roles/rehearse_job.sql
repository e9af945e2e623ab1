-- Deploy guildkeeper:roles/rehearse_job to pg

begin;
set local role guildkeeper_owner;

create function roles.rehearse_job(
  guild_id bigint,
  action text,
  role_id bigint,
  filter roles.filter default null,
  facts roles.facts default null,
  viewer_id bigint default null
)
returns roles.rehearsal
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(rehearse_job.guild_id);
  perform roles._require_job(
    rehearse_job.guild_id, rehearse_job.action, rehearse_job.role_id, filter, facts, rehearse_job.viewer_id
  );
  return roles._rehearse_job(
    rehearse_job.guild_id, rehearse_job.action::roles.job_action, rehearse_job.role_id, filter
  );
end;
$$;

comment on function roles.rehearse_job is
'What roles.start_job with the same arguments would do now, and to whom first; nothing is changed. viewer_id is who asks, with
facts; null is an operator. Refuses: U0GLD, U0JAC an action that is none of give and take, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV,
U0DNG.';

grant execute on function roles.rehearse_job to guildkeeper_bot, guildkeeper_admin;

commit;
