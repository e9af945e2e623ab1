-- Deploy guildkeeper:voice/channel_day to pg

begin;
set local role guildkeeper_owner;

create table voice.channel_day (
  guild_id bigint not null,
  day date not null,
  channel_id bigint not null,
  connected bigint not null,
  counted bigint not null,
  constraint channel_day_pkey primary key (guild_id, day, channel_id),
  constraint channel_day_counted_check check (counted between 0 and connected),
  constraint channel_day_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index channel_day_channel_idx on voice.channel_day (guild_id, channel_id, day);

comment on table voice.channel_day is
'Seconds of all members together in a voice channel on a day of the guild''s zone. Made by voice._keep_channels when the day is
settled; who they were is not in it, so it stays when one of them is forgotten.';
comment on column voice.channel_day.counted is 'Of these the ones that count, by the settings of then.';

grant select on voice.channel_day to guildkeeper_admin;

commit;
