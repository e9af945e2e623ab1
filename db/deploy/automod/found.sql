-- Deploy guildkeeper:automod/found to pg

begin;
set local role guildkeeper_owner;

create type automod.found as (guild_id bigint, message_id bigint, number integer, seen automod.seen);
comment on type automod.found is 'A message that meets an automatic rule.';

commit;
