-- Deploy guildkeeper:roles/_job_row to pg

begin;
set local role guildkeeper_owner;

create type roles.job_row as (
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
comment on type roles.job_row is
'A bulk job (card roles.job): what it does and for whom, how far it is (see roles.job_state), and how many members met its
filter and what became of it in them (see roles.bulk_outcome). While it is being undone, those changed and failed are still to
come.';

create function roles._job_row(bulk roles.bulk)
returns roles.job_row
language sql stable
as $$
  select (bulk).number, (bulk).action::text, (bulk).role_id, (bulk).reason, (bulk).actor_id, (bulk).state::text, (bulk).is_undo,
    count(*), count(*) filter (where m.outcome = 'waiting'), count(*) filter (where m.outcome = 'changed'),
    count(*) filter (where m.outcome = 'unchanged'), count(*) filter (where m.outcome = 'gone'),
    count(*) filter (where m.outcome = 'denied'), count(*) filter (where m.outcome = 'failed'),
    count(*) filter (where m.outcome = 'undone'), count(*) filter (where m.outcome = 'touched'), (bulk).stopped_by,
      (bulk).channel_id, (bulk).began_at, (bulk).ended_at
  from roles.bulk_member m
  where m.guild_id = (bulk).guild_id and m.number = (bulk).number;
$$;

comment on function roles._job_row is 'A job as its callers see it.';

grant usage on type roles.job_row to guildkeeper_bot, guildkeeper_admin;

commit;
