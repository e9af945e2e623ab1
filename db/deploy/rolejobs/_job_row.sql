-- Deploy guildkeeper:rolejobs/_job_row to pg

begin;
set local role guildkeeper_owner;

create type rolejobs.job_row as (
  number bigint,
  action text,
  role_id bigint,
  reason text,
  actor_id bigint,
  state text,
  is_undo boolean,
  members bigint,
  waiting bigint,
  changed bigint,
  unchanged bigint,
  gone bigint,
  denied bigint,
  failed bigint,
  undone bigint,
  touched bigint,
  stopped_by text,
  channel_id bigint,
  began_at timestamptz,
  ended_at timestamptz
);
comment on type rolejobs.job_row is
'A bulk job (card rolejobs.job): what it does and for whom, how far it is (see rolejobs.state), and how many members met its
filter and what became of it in them (see rolejobs.outcome). While it is being undone, those changed and failed are still to
come.';

create function rolejobs._job_row(job rolejobs.job)
returns rolejobs.job_row
language sql stable
as $$
  select (job).number, (job).action::text, (job).role_id, (job).reason, (job).actor_id, (job).state::text, (job).is_undo,
    count(*), count(*) filter (where m.outcome = 'waiting'), count(*) filter (where m.outcome = 'changed'),
    count(*) filter (where m.outcome = 'unchanged'), count(*) filter (where m.outcome = 'gone'),
    count(*) filter (where m.outcome = 'denied'), count(*) filter (where m.outcome = 'failed'),
    count(*) filter (where m.outcome = 'undone'), count(*) filter (where m.outcome = 'touched'), (job).stopped_by,
      (job).channel_id, (job).began_at, (job).ended_at
  from rolejobs.member m
  where m.guild_id = (job).guild_id and m.number = (job).number;
$$;

comment on function rolejobs._job_row is 'A job as its callers see it.';

grant usage on type rolejobs.job_row to guildkeeper_bot, guildkeeper_admin;

commit;
