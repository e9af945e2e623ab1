-- Deploy guildkeeper:outbox/standstill to pg

begin;
set local role guildkeeper_owner;

create table outbox.standstill (
  cause text not null,
  until timestamptz not null,
  constraint standstill_pkey primary key (cause)
);

comment on table outbox.standstill is
'Until when nothing at all is handed out, because Discord said so: its global limit was met (429). A bot has one such limit
for all guilds: a reference table, of one row.';

grant select on outbox.standstill to guildkeeper_admin;

commit;
