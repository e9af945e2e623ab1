-- Deploy guildkeeper:desk/saved_reply to pg

begin;
set local role guildkeeper_owner;

create table desk.saved_reply (
  guild_id bigint not null,
  name text not null,
  language app.language not null,
  text text not null,
  constraint saved_reply_pkey primary key (guild_id, name, language),
  constraint saved_reply_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);
comment on table desk.saved_reply is
'What staff say often, in one language or several: {member}, {number} and {type} are filled in when it is said.';

grant select on desk.saved_reply to guildkeeper_admin;

commit;
