-- Deploy guildkeeper:automod/match to pg

begin;
set local role guildkeeper_owner;

create table automod.match (
  guild_id bigint not null,
  match_id bigint generated always as identity,
  number integer,
  discord_rule_id bigint,
  member_id bigint not null,
  channel_id bigint,
  message_id bigint,
  at timestamptz not null,
  deletes boolean not null,
  case_number bigint,
  excerpt text,
  constraint match_pkey primary key (guild_id, match_id),
  constraint match_message_key unique (guild_id, message_id, number),
  constraint match_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint match_case_fkey foreign key (guild_id, case_number) references moderation.case (guild_id, number),
  constraint match_rule_check check (num_nonnulls(number, discord_rule_id) = 1)
);

create index match_member_idx on automod.match (guild_id, member_id, at);
create index match_at_idx on automod.match (guild_id, at);
create index match_excerpt_idx on automod.match (guild_id, at) where excerpt is not null;

comment on table automod.match is
'Which automatic rule a message met: once a rule, however often the message comes. What it said is not kept, but for an excerpt
where automod.settings.keep_excerpts says so, for as long as keep_excerpts_for.';
comment on column automod.match.number is 'The rule; it may have been changed or removed since.';
comment on column automod.match.discord_rule_id is 'The rule of Discord''s own AutoMod, which did what followed.';
comment on column automod.match.message_id is 'Null: Discord blocked it.';
comment on column automod.match.deletes is 'Whether the rule had the message deleted.';
comment on column automod.match.case_number is
'The case that followed; null: none, or one of a stricter rule, or of a moment before.';

grant select on automod.match to guildkeeper_admin;

commit;
