-- Deploy guildkeeper:stats/stale_day to pg

begin;
set local role guildkeeper_owner;

create table stats.stale_day (
  guild_id bigint not null,
  day date not null,
  constraint stale_day_pkey primary key (guild_id, day),
  constraint stale_day_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table stats.stale_day is 'Days of which something changed since they were settled, or that have not been yet.';

grant select on stats.stale_day to guildkeeper_admin;

commit;
