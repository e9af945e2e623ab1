-- Deploy guildkeeper:voice/stale_day to pg

begin;
set local role guildkeeper_owner;

create table voice.stale_day (
  guild_id bigint not null,
  day date not null,
  constraint stale_day_pkey primary key (guild_id, day),
  constraint stale_day_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table voice.stale_day is 'Days on which somebody was in voice since they were settled.';

grant select on voice.stale_day to guildkeeper_admin;

commit;
