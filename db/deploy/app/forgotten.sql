-- Deploy guildkeeper:app/forgotten to pg

begin;
set local role guildkeeper_owner;

create table app.forgotten (
  guild_id bigint not null,
  members bigint not null constraint forgotten_members_check check (members between 1 and 3000000),
  constraint forgotten_pkey primary key (guild_id),
  constraint forgotten_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table app.forgotten is 'How many members a guild has forgotten: each gets a number of their own, see app._nobody.';

grant select on app.forgotten to guildkeeper_admin;

commit;
