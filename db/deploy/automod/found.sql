-- Deploy guildkeeper:automod/found to pg

begin;
set local role guildkeeper_owner;

create type automod.found as (
  guild_id bigint,
  channel_id bigint,
  member_id bigint,
  message_id bigint,
  role_ids bigint[],
  excerpt text,
  number integer
);
comment on type automod.found is
'A message that meets an automatic rule: of its text only how it begins, as in a raid there are thousands, and each may meet
many rules.';

commit;
