-- Deploy guildkeeper:voice/day to pg

begin;
set local role guildkeeper_owner;

create table voice.day (
  guild_id bigint not null,
  day date not null,
  member_id bigint not null,
  connected integer not null,
  counted integer not null,
  paid_minutes integer not null default 0,
  xp bigint not null default 0,
  constraint day_pkey primary key (guild_id, day, member_id),
  constraint day_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

create index day_member_idx on voice.day (guild_id, member_id, day);

comment on table voice.day is
'Seconds of a member in voice on a day of the guild''s zone, and what they brought. Made by voice._settle. Income hears by a
trigger of minutes that are paid, stats of who was active, and of days that are forgotten.';
comment on column voice.day.counted is 'Of these the ones that count, by the settings of then.';
comment on column voice.day.paid_minutes is 'Whole counted minutes that were paid, after the daily cap: never less than before.';

grant select on voice.day to guildkeeper_admin;

commit;
