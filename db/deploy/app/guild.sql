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
  locale text,
  bot_joined_at timestamptz,
  icon text,
  features text[] not null default '{}',
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
comment on column app.guild.locale is 'The language that the guild prefers, by Discord''s name.';
comment on column app.guild.bot_joined_at is 'Since when the bot is there. Discord hears of a new one by a trigger, and greets.';
comment on column app.guild.icon is 'The key of the guild''s picture at Discord; null: it has none.';
comment on column app.guild.features is
'What Discord offers this guild beyond the ordinary, in its words, such as ROLE_ICONS.';
comment on column app.guild.left_at is 'When the bot was removed; its data stays in case it comes back.';

grant select on app.guild to guildkeeper_admin;

commit;
