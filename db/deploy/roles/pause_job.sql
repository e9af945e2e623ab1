-- Deploy guildkeeper:roles/pause_job to pg

begin;
set local role guildkeeper_owner;

create function roles.pause_job(
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
    'pause', pause_job.guild_id, pause_job.number, '{running}', 'paused', facts, pause_job.actor_id, pause_job.key, pause_job.at
  );
$$;

comment on function roles.pause_job is
'A job (null: the latest) waits until roles.resume_job. What was decided is carried out: at most 50 members.
Refuses: U0GLD, U0PRM, U0FCT, U0NJB there is none, U0JST it does not run, U0TIM, U0KEY.';

grant execute on function roles.pause_job to guildkeeper_bot, guildkeeper_admin;

commit;
