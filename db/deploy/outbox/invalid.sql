-- Deploy guildkeeper:outbox/invalid to pg

begin;
set local role guildkeeper_owner;

create table outbox.invalid (
  guild_id bigint not null,
  minute timestamptz not null,
  requests integer not null,
  constraint invalid_pkey primary key (guild_id, minute)
);

create index invalid_minute_idx on outbox.invalid (minute);

comment on table outbox.invalid is
'How many requests Discord answered with 401, 403 or 429 (of a limit that is not shared with others), by guild and minute:
10,000 in ten minutes get an address banned. What is older than an hour is forgotten.';

grant select on outbox.invalid to guildkeeper_admin;

commit;
