-- Deploy guildkeeper:outbox/switch to pg

begin;
set local role guildkeeper_owner;

create table outbox.switch (
  switch_id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  database_user text not null default session_user,
  running boolean not null,
  reason text,
  system_identifier bigint not null,
  database_id oid not null,
  constraint switch_pkey primary key (switch_id)
);

comment on table outbox.switch is
'Whether effects are handed out: the last row says so, the others are its history. It also names the cluster and the
database for which it was written, so that a restored dump, in which that is another one, starts paused. No guild''s: a
reference table.';

grant select on outbox.switch to guildkeeper_admin;

commit;
