-- Deploy guildkeeper:imports/batch to pg

begin;
set local role guildkeeper_owner;

create type imports.state as enum ('staged', 'committing', 'committed', 'dropped');
comment on type imports.state is
'staged: it waits. committing: it is being adopted, portion by portion. committed: it was adopted. dropped: it was not.';

create table imports.batch (
  guild_id bigint not null,
  number bigint not null constraint batch_number_check check (number > 0),
  kind text not null constraint batch_kind_check check (kind in ('levels', 'money', 'cases')),
  state imports.state not null default 'staged',
  staged_at timestamptz not null,
  actor_id bigint,
  ended_at timestamptz,
  changed bigint not null default 0,
  constraint batch_pkey primary key (guild_id, number),
  constraint batch_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table imports.batch is 'What was brought from another bot. Its lines go as they are adopted, or when it is dropped.';
comment on column imports.batch.changed is 'How many members, or cases, became different by it.';

create table imports.line (
  guild_id bigint not null,
  number bigint not null,
  place integer not null,
  member_id bigint,
  xp bigint,
  level integer,
  progress numeric,
  wallet bigint,
  bank bigint,
  kind moderation.case_kind,
  at timestamptz,
  moderator_id bigint,
  reason text,
  points integer,
  flaw text,
  obstacle jsonb,
  constraint line_pkey primary key (guild_id, number, place),
  constraint line_batch_fkey foreign key (guild_id, number) references imports.batch (guild_id, number) on delete cascade
);

comment on table imports.line is 'A line of an import, as it was read.';
comment on column imports.line.flaw is 'Why it cannot be adopted, as a sentence; null: it can.';
comment on column imports.line.obstacle is 'What that is made of, as app.refusal has it.';

grant select on imports.batch, imports.line to guildkeeper_admin;

commit;
