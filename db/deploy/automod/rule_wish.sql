-- Deploy guildkeeper:automod/rule_wish to pg

begin;
set local role guildkeeper_owner;

create type automod.rule_wish as (
  kind text,
  enabled boolean,
  threshold numeric,
  within text,
  words text,
  pattern text,
  allowed text,
  exempt_role_ids bigint[],
  exempt_channel_ids bigint[],
  deletes boolean,
  action text,
  points numeric,
  duration text,
  reason text
);
comment on type automod.rule_wish is 'An automatic rule as somebody typed it: lists are separated by commas.';

commit;
