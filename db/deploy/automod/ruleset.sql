-- Deploy guildkeeper:automod/ruleset to pg

begin;
set local role guildkeeper_owner;

create table automod.ruleset (
  guild_id bigint not null,
  last_number integer not null,
  rules bigint not null,
  tokens jsonb,
  needles text[],
  pattern text,
  scripts text,
  seeks_links boolean not null,
  seeks_invites boolean not null,
  mentions integer,
  attachments integer,
  account_age bigint,
  counts_within bigint,
  compares boolean not null,
  aside_since timestamptz,
  constraint ruleset_pkey primary key (guild_id),
  constraint ruleset_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table automod.ruleset is
'All automatic rules of a guild in one: what a message must have at least to meet any of them. Most messages have none of it, and
cost no more than this look. Kept by trigger; a guild whose rules are all off, or set aside, is passed over.';
comment on column automod.ruleset.last_number is 'The newest rule''s number: numbers are not given out twice.';
comment on column automod.ruleset.rules is 'How many rules are on.';
comment on column automod.ruleset.tokens is 'The first words of all words and phrases, as the keys of an object.';
comment on column automod.ruleset.needles is 'LIKE patterns of the first words of those with a *.';
comment on column automod.ruleset.pattern is 'All patterns in one.';
comment on column automod.ruleset.scripts is 'Those of them that are not text._is_latin.';
comment on column automod.ruleset.mentions is 'The least that any rule asks; so with attachments.';
comment on column automod.ruleset.account_age is 'Intervals are differences of ids, see automod._ids.';
comment on column automod.ruleset.counts_within is
'How far back the rules on rate and duplicates count, the one that goes furthest; null where there is none.';
comment on column automod.ruleset.compares is 'Whether there is one on duplicates.';
comment on column automod.ruleset.aside_since is
'Since when the rules are set aside, as looking for them took too long (automod.set_aside); until somebody changes one.';

grant select on automod.ruleset to guildkeeper_admin;

commit;
