-- Deploy guildkeeper:app/message to pg

begin;
set local role guildkeeper_owner;

create type app.message as (
  guild_id bigint,
  channel_id bigint,
  parent_id bigint,
  member_id bigint,
  message_id bigint,
  role_ids bigint[],
  content text,
  mentions integer,
  attachments integer,
  everyone boolean
);
comment on type app.message is
'A message in a guild; parent_id is the channel of a thread, role_ids are the author''s. member_id is 0 where no person wrote it:
it then says how far its channel was heard, and counts for nothing. Its time is in its id. content
is what it says, never stored; null: nothing, or the bot may not read it. mentions are the members and roles it pings, everyone
says that it pings all. These and attachments are null in a message read from history, long after it was written.';

grant usage on type app.message to guildkeeper_bot, guildkeeper_admin;

commit;
