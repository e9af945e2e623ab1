-- Deploy guildkeeper:moderation/appeals to pg

begin;
set local role guildkeeper_owner;

create table moderation.appeals (
  guild_id bigint not null,
  constraint appeals_pkey primary key (guild_id),
  constraint appeals_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table moderation.appeals is
'The guilds in which a schema above takes up appeals (moderation._take_appeals): what members are told of a case has a button
there.';

grant select on moderation.appeals to guildkeeper_admin;

commit;
