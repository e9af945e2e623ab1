-- Deploy guildkeeper:roles/cancel_job to pg

begin;
set local role guildkeeper_owner;

create function roles.cancel_job(
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
    'cancel', cancel_job.guild_id, cancel_job.number, '{running,paused}', 'cancelled', facts, cancel_job.actor_id,
    cancel_job.key, cancel_job.at
  );
$$;

comment on function roles.cancel_job is
'A job (null: the latest) ends where it is. What it did stays, unless roles.undo_job takes it back.
Refuses: U0GLD, U0PRM, U0FCT, U0NJB there is none, U0JST it is over, U0TIM, U0KEY.';

grant execute on function roles.cancel_job to guildkeeper_bot, guildkeeper_admin;

commit;
