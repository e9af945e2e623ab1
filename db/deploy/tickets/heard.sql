-- Deploy guildkeeper:tickets/heard to pg

begin;
set local role guildkeeper_owner;

create table tickets.heard (
  guild_id bigint not null,
  number bigint not null,
  message_id bigint not null,
  author_id bigint not null,
  role_ids bigint[],
  content text,
  constraint heard_pkey primary key (guild_id, number, message_id),
  constraint heard_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table tickets.heard is
'What was written in rooms of tickets and is not taken in yet: hearing costs a row, all that follows is work due at once.';

grant select on tickets.heard to guildkeeper_admin;

commit;
