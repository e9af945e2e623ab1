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
  constraint inbox_pkey primary key (guild_id, number, message_id),
  constraint inbox_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table tickets.inbox is
'What was written in rooms of tickets and is not taken in yet: hearing costs a row, all that follows is work due at once.';

grant select on tickets.inbox to guildkeeper_admin;

commit;
