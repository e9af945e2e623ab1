-- Deploy guildkeeper:desk/target to pg

begin;
set local role guildkeeper_owner;

create table desk.target (
  guild_id bigint not null,
  type_number integer not null,
  priority desk.priority not null,
  first_reply interval,
  next_reply interval,
  solution interval,
  constraint target_pkey primary key (guild_id, type_number, priority),
  constraint target_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);
comment on table desk.target is
'How much working time staff take at most to answer first, to answer again, and to solve it; null: as long as it takes.
type_number 0: for all types that have none of their own.';

grant select on desk.target to guildkeeper_admin;

commit;
