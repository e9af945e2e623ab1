-- Deploy guildkeeper:automod/rule to pg

begin;
set local role guildkeeper_owner;

create type automod.rule_kind as enum (
  'rate', 'duplicates', 'mentions', 'attachments', 'invites', 'links', 'words', 'pattern', 'new_account'
);
comment on type automod.rule_kind is
'What an automatic rule looks at. rate, duplicates: so many messages, or equal ones, of a member within an interval. mentions,
attachments: so many in one message. invites, links: to somewhere that is not allowed. words, pattern: what it says.
new_account: anything from an account younger than the interval.';

create type automod.rule_action as enum ('none', 'warn', 'timeout', 'kick', 'ban');
comment on type automod.rule_action is 'The case that an automatic rule files, from the mildest to the strictest.';

create table automod.rule (
  guild_id bigint not null,
  number integer not null constraint rule_number_check check (number > 0),
  kind automod.rule_kind not null,
  enabled boolean not null default true,
  threshold integer constraint rule_threshold_check check (threshold between 1 and 100),
  within interval constraint rule_within_check check (within between '1 second' and '365 days'),
  words text[] constraint rule_words_check check (cardinality(words) between 1 and 200),
  pattern text,
  allowed text[] not null default '{}',
  exempt_role_ids bigint[] not null default '{}',
  exempt_channel_ids bigint[] not null default '{}',
  deletes boolean not null default true,
  action automod.rule_action not null default 'none',
  points integer constraint rule_points_check check (points between 0 and 100),
  duration interval constraint rule_duration_check check (duration between '1 second' and '3650 days'),
  reason text constraint rule_reason_check check (app._is_plain_text(reason, 400)),
  needles text[],
  constraint rule_pkey primary key (guild_id, number),
  constraint rule_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint rule_parameters_check check (
    case kind
      when 'rate' then threshold between 2 and 50 and within <= '10 minutes'
      when 'duplicates' then threshold between 2 and 50 and within <= '10 minutes'
      when 'mentions' then threshold is not null
      when 'attachments' then threshold is not null
      when 'words' then words is not null
      when 'pattern' then pattern is not null
      when 'new_account' then within is not null
      else true
    end is true
  ),
  constraint rule_timeout_check check (action <> 'timeout' or duration <= '28 days' is true)
);

comment on table automod.rule is
'Automatic rules: what they look for in messages, who and where is exempt, and what follows. automod.ruleset is made of them by
trigger, whoever edits them.';
comment on column automod.rule.allowed is 'Domains (subdomains included) for links, invite codes for invites.';
comment on column automod.rule.exempt_channel_ids is 'Channels, categories and threads; what is below them is exempt, too.';
comment on column automod.rule.deletes is 'Whether the message is deleted.';
comment on column automod.rule.needles is
'What a message is searched for to find the words: kept by trigger, see text._needle.';
comment on column automod.rule.points is 'What the case counts; null: what the settings say for its kind.';

create trigger audit_edit
after insert or update or delete on automod.rule
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, insert, update, delete on automod.rule to guildkeeper_admin;

commit;
