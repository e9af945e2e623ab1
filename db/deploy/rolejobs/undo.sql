-- Deploy guildkeeper:rolejobs/undo to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.undo(
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
    'undo', undo.guild_id, undo.number, '{done,cancelled,stopped}', 'running', facts, undo.actor_id, undo.key,
    undo.at
  );
$$;

comment on function rolejobs.undo is
'What a job (null: the latest) did is taken back, slice by slice, in those about whom nobody decided since. It can be paused and
cancelled like any other. Refuses: U0GLD, U0PRM, U0FCT, U0ABV, U0ROL, U0NJB there is none, U0JST it is not over, or was undone,
U0JRN another one is not over, U0TIM, U0KEY.';

grant execute on function rolejobs.undo to guildkeeper_bot, guildkeeper_admin;

commit;
