-- Deploy guildkeeper:economy/turn to pg

begin;
set local role guildkeeper_owner;

create table economy.turn (
  guild_id bigint not null,
  member_id bigint not null,
  constraint turn_pkey primary key (guild_id, member_id),
  constraint turn_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table economy.turn is
'A row for each purse that is never changed: payments wait here, at the member with the lower id of the two. Who waits for a purse
itself is woken by every payment, to wait for the next version of that row; here, each is woken once, when it is their turn.';

grant select on economy.turn to guildkeeper_admin;

commit;
