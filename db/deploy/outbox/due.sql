-- Deploy guildkeeper:outbox/due to pg

begin;
set local role guildkeeper_owner;

create type outbox.work_state as enum ('pending', 'claimed', 'done', 'parked', 'cancelled');
comment on type outbox.work_state is
'pending: due at run_at. claimed: a bot holds its lease. done: its function ran, and all it did is committed. parked: it failed
again and again, and an operator must look. cancelled: a domain or an operator does not need it any more.';

create table outbox.due (
  guild_id bigint not null,
  work_id bigint generated always as identity,
  function text not null,
  arguments jsonb not null default '{}',
  key text,
  queued_at timestamptz not null default clock_timestamp(),
  run_at timestamptz not null,
  state outbox.work_state not null default 'pending',
  attempts integer not null default 0,
  token uuid,
  lease_until timestamptz,
  sqlstate text,
  error text,
  finished_at timestamptz,
  constraint due_pkey primary key (guild_id, work_id),
  constraint due_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint due_claim_check check ((state = 'claimed') = (token is not null)),
  constraint due_finished_check check ((state in ('done', 'cancelled')) = (finished_at is not null))
);

-- Among unfinished work a key is there once: outbox.schedule moves that work instead of adding to it.
create unique index due_key_idx on outbox.due (guild_id, key) where finished_at is null;
create index due_run_idx on outbox.due (run_at) where state = 'pending';
create index due_lease_idx on outbox.due (lease_until) where state = 'claimed';
create index due_parked_idx on outbox.due (guild_id, work_id) where state = 'parked';

comment on table outbox.due is
'Work due later, one call of a registered function a row, written by the transaction that decided it: a ban''s end, a reminder, a
guild''s maintenance. What the function does, the effects it queues and `done` are one transaction. Finished rows are pruned by
outbox.prune.';
comment on column outbox.due.key is 'What the domain knows it by: unique among the unfinished work of the guild; null: nothing.';
comment on column outbox.due.attempts is 'How often it was handed out, counted beforehand: who dies of it counts as well.';
comment on column outbox.due.sqlstate is 'The SQLSTATE of the last failure; null with an error: nobody heard how it ended.';

grant select on outbox.due to guildkeeper_admin;

commit;
