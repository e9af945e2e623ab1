-- Deploy guildkeeper:automod/rule_row to pg

begin;
set local role guildkeeper_owner;

create type automod.rule_row as (
  number integer,
  kind text,
  enabled boolean,
  threshold integer,
  within interval,
  words text[],
  pattern text,
  allowed text[],
  deletes boolean,
  action text,
  points integer,
  duration interval,
  exempt_role_ids bigint[],
  exempt_channel_ids bigint[],
  matches bigint
);
comment on type automod.rule_row is
'An automatic rule as people see it: what it looks for, what it does (points null: as the settings say), who and where is
exempt, and how many messages met it that are still remembered.';

commit;
