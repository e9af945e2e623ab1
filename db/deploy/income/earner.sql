-- Deploy guildkeeper:income/earner to pg

begin;
set local role guildkeeper_owner;

create table income.earner (
  guild_id bigint not null,
  member_id bigint not null,
  last_message_id bigint not null default 0,
  constraint earner_pkey primary key (guild_id, member_id),
  constraint earner_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 80);

comment on table income.earner is 'Members who earn money by writing.';
comment on column income.earner.last_message_id is
'The newest message that earned something: the cooldown counts from its time, and no older one earns anything any more.';

grant select on income.earner to guildkeeper_admin;

commit;
