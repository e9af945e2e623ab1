-- Deploy guildkeeper:desk/barred to pg

begin;
set local role guildkeeper_owner;

create table desk.barred (
  guild_id bigint not null,
  member_id bigint not null,
  until timestamptz,
  reason text,
  actor_id bigint,
  at timestamptz not null,
  constraint barred_pkey primary key (guild_id, member_id),
  constraint barred_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);
comment on table desk.barred is 'Who cannot open tickets, and until when; null: for good.';

grant select on desk.barred to guildkeeper_admin;

commit;
