-- Deploy guildkeeper:automod/_is_chat to pg

begin;
set local role guildkeeper_owner;

create function automod._is_chat(message app.message)
returns boolean
language sql immutable parallel safe
return (message).member_id > 0
  and (message).message_id > 0
  and (message).channel_id > 0
  and (message).mentions is not null;  -- else it comes from history

comment on function automod._is_chat is
'Whether rules look at a message: somebody wrote it, and just now. What was read from history is left out: nobody is called to
account for what they wrote long ago.';

commit;
