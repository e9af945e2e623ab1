-- Deploy guildkeeper:app/reaction to pg

begin;
set local role guildkeeper_owner;

create type app.reaction_kind as enum ('added', 'removed', 'cleared', 'emoji_cleared');
comment on type app.reaction_kind is
'What happened to reactions on a message: one was added, one was removed (nobody knows by whom), all are gone, or all with one
emoji.';

create type app.reaction as (
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  kind app.reaction_kind,
  member_id bigint,
  emoji text,
  is_burst boolean,
  is_bot boolean,
  role_ids bigint[],
  key text,
  at timestamptz
);
comment on type app.reaction is
'A reaction on a message in a guild: whose it is (null: all are gone), with which emoji (as it is written, or name:id), whether
it is a super reaction, whether its member is a bot and which roles they have (null: Discord did not say). key is the session
and the number of the event, the same when it is sent again; at is when it was heard.';
grant usage on type app.reaction to guildkeeper_bot, guildkeeper_admin;

create type app.reaction_count as (emoji text, ordinary integer, burst integer, own boolean);
comment on type app.reaction_count is
'How many reactions with an emoji are on a message: ordinary and super ones, and whether the bot''s own is among them.';
grant usage on type app.reaction_count to guildkeeper_bot, guildkeeper_admin;

commit;
