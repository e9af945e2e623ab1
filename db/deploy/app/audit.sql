-- Deploy guildkeeper:app/audit to pg

begin;
set local role guildkeeper_owner;

create table app.audit (
  guild_id bigint not null,
  audit_id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  actor_id bigint,
  database_user text not null default session_user,
  function text not null,
  arguments jsonb not null,
  key text,
  result jsonb,
  constraint audit_pkey primary key (guild_id, audit_id),
  constraint audit_key_key unique (guild_id, key),
  constraint audit_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index audit_at_idx on app.audit (guild_id, at);

comment on table app.audit is
'Every change: who (a member, or with actor_id null an operator, by database_user), which function, with which arguments,
when. A hand edit in psql has the statement and the table as its function. It is also the memory of idempotency keys: the
same key again gets the result that is kept here. Pruned by app.prune.';
comment on column app.audit.key is 'The idempotency key: an interaction''s id, or the operator''s own.';
comment on column app.audit.result is 'What the function returned, kept for a call that had a key.';

grant select on app.audit to guildkeeper_admin;

commit;
