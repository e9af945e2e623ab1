-- Deploy guildkeeper:rolejobs/cancel to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.cancel(
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
    'cancel', cancel.guild_id, cancel.number, '{running,paused}', 'cancelled', facts, cancel.actor_id,
    cancel.key, cancel.at
  );
$$;

comment on function rolejobs.cancel is
'A job (null: the latest) ends where it is. What it did stays, unless rolejobs.undo takes it back.
Refuses: U0GLD, U0PRM, U0FCT, U0NJB there is none, U0JST it is over, U0TIM, U0KEY.';

grant execute on function rolejobs.cancel to guildkeeper_bot, guildkeeper_admin;

commit;
