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
  words text,
  mentions integer,
  attachments integer,
  hosts text[],
  codes text[]
);
comment on type automod.seen is
'A message that automatic rules look at: what it says, as people see it (text._shown), as it is compared (text._plain), and its
words (text._as_words). @everyone counts as a hundred mentions. hosts: to which it links; codes: by which it invites to servers.
What no rule looks for is null.';

commit;
