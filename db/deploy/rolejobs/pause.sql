-- Deploy guildkeeper:rolejobs/pause to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.pause(
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
    'pause', pause.guild_id, pause.number, '{running}', 'paused', facts, pause.actor_id, pause.key, pause.at
  );
$$;

comment on function rolejobs.pause is
'A job (null: the latest) waits until rolejobs.resume. What was decided is carried out: at most 50 members.
Refuses: U0GLD, U0PRM, U0FCT, U0NJB there is none, U0JST it does not run, U0TIM, U0KEY.';

grant execute on function rolejobs.pause to guildkeeper_bot, guildkeeper_admin;

commit;
