-- Deploy guildkeeper:moderation/schema to pg

begin;
set local role guildkeeper_owner;

create schema moderation;
comment on schema moderation is 'Cases, sanctions, escalation.';
grant usage on schema moderation to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type moderation.case_kind as enum ('note', 'warn', 'timeout', 'kick', 'ban', 'softban', 'unban', 'untimeout');
comment on type moderation.case_kind is
'What a case did: note and warn are words only; timeout and ban last, until untimeout and unban or their end; a softban is a
ban that is lifted at once, for the sake of the messages it deletes.';

create type moderation.source as enum ('command', 'operator', 'rule', 'ladder', 'discord');
comment on type moderation.source is
'Who decided a case: a moderator by a command, an operator in psql, an automatic rule, the ladder, or somebody by hand in
Discord''s own menus.';

create type moderation.fading as enum ('never', 'expire', 'decay');
comment on type moderation.fading is
'What becomes of points: they stay, they go all at once when they expire, or they become less evenly until then.';

create type moderation.ladder as enum ('off', 'gentle', 'strict', 'custom');
comment on type moderation.ladder is
'Which rungs points lead to: none, those of a preset, or the guild''s own (moderation.rung).';

create type moderation.rung_row as (points integer, action moderation.case_kind, duration interval, within interval);
comment on type moderation.rung_row is
'A rung of a ladder: who reaches so many points, counting those of cases filed within that interval (null: all that have not
faded), is timed out, kicked or banned, for so long (null: for good).';

create type moderation.facts as (
  actor_position integer,
  actor_permissions bigint,
  target_is_here boolean,
  target_is_bot boolean,
  target_position integer,
  target_permissions bigint,
  target_timed_out_until timestamptz,
  target_is_webhook boolean,
  target_name text,
  bot_permissions bigint,
  channel_id bigint
);
comment on type moderation.facts is
'What the bot knows of the two members a decision is about: the positions of their highest roles, their permission bits,
whether the target is in the guild, until when Discord has timed them out, whether it is a webhook and no member at all, and what
the target is called; of a decision about a channel, what the bot may do there; and the channel where it was decided. Null is not
known.';

create type moderation.cause as (
  rung_points integer,
  rung_within interval,
  rule_number integer,
  rule_kind text,
  rule_keyword text
);
comment on type moderation.cause is
'Why a case was filed that nobody gave a reason: the rung of the ladder that was reached (within: of points of so long a time),
or the automatic rule that was met, by its number and kind; the kind discord is a rule of Discord''s own, met by that keyword.';
grant usage on type moderation.facts, moderation.rung_row to guildkeeper_bot, guildkeeper_admin;

commit;
