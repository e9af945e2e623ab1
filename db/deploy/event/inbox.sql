-- Deploy guildkeeper:event/inbox to pg

begin;
set local role guildkeeper_owner;

create table event.inbox (
  guild_id bigint not null,
  key text not null,
  at timestamptz not null,
  constraint inbox_pkey primary key (guild_id, key),
  constraint inbox_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index inbox_at_idx on event.inbox (guild_id, at);

comment on table event.inbox is
'Events that were handled, by their keys: Discord delivers some twice, and all of them again after a RESUME. Only those that
are not idempotent by nature are here. Pruned by event._maintain.';
comment on column event.inbox.key is
'What makes the event the same one: a join is a member and their joined_at; where nothing better exists, session and sequence
number.';

grant select on event.inbox to guildkeeper_admin;

commit;
