-- Deploy guildkeeper:rolejobs/resume to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.resume(
  guild_id bigint,
  number bigint default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns rolejobs.job_row
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select rolejobs._change(
    'resume', resume.guild_id, resume.number, '{paused}', 'running', facts, resume.actor_id, resume.key,
    resume.at
  );
$$;

comment on function rolejobs.resume is
'A job that was paused (null: the latest) goes on where it was.
Refuses: U0GLD, U0PRM, U0FCT, U0NJB there is none, U0JST it is not paused, U0TIM, U0KEY.';

grant execute on function rolejobs.resume to guildkeeper_bot, guildkeeper_admin;

commit;
