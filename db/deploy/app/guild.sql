-- Deploy guildkeeper:app/guild to pg

begin;
set local role guildkeeper_owner;

create table app.guild (
  guild_id bigint not null constraint guild_id_check check (guild_id > 0),
  name text not null,
  bot_id bigint not null,
  bot_permissions bigint not null,
  bot_position integer not null,
  system_channel_id bigint,
  intents bigint not null default 0,
  owner_id bigint,
  seen_at timestamptz not null default now(),
  left_at timestamptz,
  constraint guild_pkey primary key (guild_id)
);

comment on table app.guild is
'The guilds the bot serves, as event.guild_seen last reported them. A row stays when the bot leaves, see left_at.';
comment on column app.guild.bot_permissions is 'The permission bits of the bot in the whole guild.';
comment on column app.guild.bot_position is 'The position of the bot''s highest role: it may only give out lower ones.';
comment on column app.guild.intents is
'What the bot hears, as Discord''s bits: 1 << 1 joins, leaves and changes of members; 1 << 15 the text of messages.';
comment on column app.guild.owner_id is 'The member who owns the guild; null: the bot has not reported it yet.';
comment on column app.guild.left_at is 'When the bot was removed; its data stays in case it comes back.';

create function app._is_time_zone(name text)
returns boolean
language sql stable strict
-- The view reads some 600 files, too slow for every new guild.
return name = 'UTC' or exists (select from pg_catalog.pg_timezone_names z where z.name = _is_time_zone.name);

comment on function app._is_time_zone is 'Whether Postgres knows a time zone by this name.';

create table app.settings (
  guild_id bigint not null,
  time_zone text not null default 'UTC' constraint settings_time_zone_check check (app._is_time_zone(time_zone)),
  locale text not null default 'en-US' constraint settings_locale_check check (locale ~ '^[a-z]{2}(-[A-Z0-9]{2,3})?$'),
  notice_channel_id bigint,
  keep_audit interval not null default '400 days'
    constraint settings_keep_audit_check check (keep_audit between '30 days' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table app.settings is 'The settings of a guild that every domain shares.';
comment on column app.settings.time_zone is 'The time zone in which a day, a week and a month begin here.';
comment on constraint settings_time_zone_check on app.settings is 'a time zone such as Europe/Berlin';
comment on column app.settings.locale is 'The language of this server.';
comment on constraint settings_locale_check on app.settings is 'a language code such as en-US or de';
comment on column app.settings.keep_audit is 'How long it is known who changed what, and what a request was answered.';
comment on constraint settings_keep_audit_check on app.settings is 'a duration from 30 days to 3650 days, such as 400 days';
comment on column app.settings.notice_channel_id is
'Where I tell what needs the attention of those who run this server. Empty: a direct message to its owner.';

-- A CHECK runs its functions as whoever edits the row, operators included.
grant execute on function app._is_time_zone to guildkeeper_admin;

grant select on app.guild to guildkeeper_admin;
grant select, update on app.settings to guildkeeper_admin;

commit;
