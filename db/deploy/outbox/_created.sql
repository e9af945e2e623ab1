-- Deploy guildkeeper:outbox/_created to pg

begin;
set local role guildkeeper_owner;

create function outbox._created(method text, path text)
returns text
language sql immutable parallel safe
return case
  when method <> 'POST' then null
  when path like '/channels/%/messages' then 'message_id'
  when path like '/channels/%/threads' or path like '/guilds/%/channels' then 'channel_id'
  when path like '/guilds/%/roles' then 'role_id'
end;

comment on function outbox._created is
'What a request makes, as the name under which its id is told: message_id, channel_id (a thread is a channel) or role_id; null:
nothing that has one.';

commit;
