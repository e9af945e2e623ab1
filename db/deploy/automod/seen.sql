-- Deploy guildkeeper:automod/seen to pg

begin;
set local role guildkeeper_owner;

create type automod.seen as (
  guild_id bigint,
  channel_id bigint,
  parent_id bigint,
  member_id bigint,
  message_id bigint,
  role_ids bigint[],
  content text,
  shown text,
  plain text,
  mentions integer,
  attachments integer
);
comment on type automod.seen is
'A message that automatic rules look at: what it says, as people see it (text._shown), and as it is compared (text._plain).
@everyone counts as a hundred mentions.';

commit;
