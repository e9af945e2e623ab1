-- Deploy guildkeeper:outbox/_is_refusal to pg

begin;
set local role guildkeeper_owner;

create function outbox._is_refusal(status integer, code integer)
returns boolean
language sql immutable parallel safe
return coalesce(status, 0) = 403 and coalesce(code, 0) <> all (array[
  40007,  -- the user is banned from this guild
  50007,  -- the user takes no direct messages
  50278,  -- nor without a guild in common
  90001   -- whoever wrote the message has blocked the bot, and takes no reactions of it
]);

comment on function outbox._is_refusal is
'Whether Discord refused what the bot may not do here, which would be so for the next of its kind too. That one member takes no
messages, or that one target is gone, is a fact about that one.';

commit;
