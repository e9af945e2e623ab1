-- Deploy guildkeeper:rolejobs/job to pg

begin;
set local role guildkeeper_owner;

create type rolejobs.action as enum ('give', 'take');
comment on type rolejobs.action is 'What a bulk job does with a role.';

create type rolejobs.state as enum ('running', 'paused', 'done', 'cancelled', 'stopped', 'undone');
comment on type rolejobs.state is
'running: slice by slice. paused: until it is resumed. done: everybody was looked at. cancelled: somebody ended it. stopped: the
role could not be given or taken any more. undone: what it did was taken back.';

create table rolejobs.job (
  guild_id bigint not null,
  number bigint not null,
  action rolejobs.action not null,
  role_id bigint not null,
  filter rolejobs.filter,
  reason text,
  actor_id bigint,
  state rolejobs.state not null default 'running',
  is_undo boolean not null default false,
  slice integer not null default 0,
  stopped_by text,
  channel_id bigint,
  message_id bigint,
  began_at timestamptz not null,
  ended_at timestamptz,
  constraint job_pkey primary key (guild_id, number),
  constraint job_end_check check ((state in ('running', 'paused')) = (ended_at is null)),
  constraint job_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

create unique index job_open_idx on rolejobs.job (guild_id) where ended_at is null;

comment on table rolejobs.job is
'Bulk jobs: a role given to, or taken from, all who met a filter. One at a time in a guild. Pruned by rolejobs._maintain.';
comment on column rolejobs.job.filter is 'For whom it was; null: for everybody.';
comment on column rolejobs.job.is_undo is 'Whether it takes back what it did.';
comment on column rolejobs.job.slice is 'How many slices were begun: the last one may be under way.';
comment on column rolejobs.job.stopped_by is 'Why it stopped by itself, see roles._flaw.';
comment on column rolejobs.job.message_id is 'The message in channel_id that shows how far it is, once it is posted.';

grant select on rolejobs.job to guildkeeper_admin;

commit;
