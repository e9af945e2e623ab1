-- Deploy guildkeeper:tickets/inbox to pg

begin;
set local role guildkeeper_owner;

create table tickets.inbox (
  guild_id bigint not null,
  number bigint not null,
  message_id bigint not null,
  author_id bigint not null,
  role_ids bigint[],
  content text,
  constraint inbox_pkey primary key (guild_id, number, message_id)
);

comment on table tickets.inbox is
'What was written in rooms of tickets and is not taken in yet: hearing costs a row, all that follows is work due at once.
No foreign key: it would cost more than the row. tickets._forget_guild does what it would.';

grant select on tickets.inbox to guildkeeper_admin;

commit;
