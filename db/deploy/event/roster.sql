-- Deploy guildkeeper:event/roster to pg

begin;
set local role guildkeeper_owner;

create table event.roster (
  guild_id bigint not null,
  began_at timestamptz not null,
  to_id bigint not null default 0,
  ended_at timestamptz,
  constraint roster_pkey primary key (guild_id),
  constraint roster_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table event.roster is 'How far Discord''s list of a guild''s members was read into app.member, and when.';
comment on column event.roster.to_id is 'Members with ids up to here were listed.';
comment on column event.roster.ended_at is 'When the end was reached; null: it goes on.';

grant select on event.roster to guildkeeper_admin;

commit;
