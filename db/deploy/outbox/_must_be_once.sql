-- Deploy guildkeeper:outbox/_must_be_once to pg

begin;
set local role guildkeeper_owner;

create function outbox._must_be_once(method text, path text)
returns boolean
language sql immutable parallel safe
-- Of a message there is one thread, and it has the id of the message.
return coalesce(outbox._created(method, path) in ('channel_id', 'role_id'), false) and path not like '%/messages/%/threads';

comment on function outbox._must_be_once is
'Whether a request makes something each time it is sent, and Discord cannot be told that it is the same: a channel, a thread, a
role.';

commit;
