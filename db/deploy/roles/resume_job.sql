-- Deploy guildkeeper:roles/resume_job to pg

begin;
set local role guildkeeper_owner;

create function roles.resume_job(
  guild_id bigint,
  number bigint default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns roles.job_row
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select roles._change_job(
    'resume', resume_job.guild_id, resume_job.number, '{paused}', 'running', facts, resume_job.actor_id, resume_job.key,
    resume_job.at
  );
$$;

comment on function roles.resume_job is
'A job that was paused (null: the latest) goes on where it was.
Refuses: U0GLD, U0PRM, U0FCT, U0NJB there is none, U0JST it is not paused, U0TIM, U0KEY.';

grant execute on function roles.resume_job to guildkeeper_bot, guildkeeper_admin;

commit;
