-- Deploy guildkeeper:stats/channel_day to pg

begin;
set local role guildkeeper_owner;

create table stats.channel_day (
  guild_id bigint not null,
  day date not null,
  channel_id bigint not null,
  messages integer not null,
  members integer not null,
  constraint channel_day_pkey primary key (guild_id, day, channel_id)
);

comment on table stats.channel_day is 'Messages, and how many wrote them, by channel and day: made by stats._settle.';

grant select on stats.channel_day to guildkeeper_admin;

commit;
