-- Deploy guildkeeper:stats/size to pg

begin;
set local role guildkeeper_owner;

create table stats.size (
  guild_id bigint not null,
  at timestamptz not null,
  members integer not null constraint size_members_check check (members >= 0),
  online integer not null constraint size_online_check check (online >= 0),
  constraint size_pkey primary key (guild_id, at),
  constraint size_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table stats.size is 'Discord''s approximate counts of members and of those online, by the hour.';

grant select on stats.size to guildkeeper_admin;

commit;
