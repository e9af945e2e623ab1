-- Deploy guildkeeper:event/messages to pg

begin;
set local role guildkeeper_owner;

create function event.messages(messages app.message[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform leveling._earn(messages.messages);
  perform income._earn(messages.messages);
  perform automod._examine(messages.messages);
  perform tickets._hear(messages.messages);
  perform stats._count(messages.messages);
  perform event._raise_watermarks(messages.messages);
end;
$$;

comment on function event.messages is
'The front door for messages: a batch of any guilds, in any order, at most a few thousand. Each domain gets the batch. Idempotent:
a message counts once, however often and in whichever company it is delivered. Messages of a guild nobody registered are
passed over, so that one guild cannot hold up the others in its batch.';

grant execute on function event.messages to guildkeeper_bot, guildkeeper_admin;

commit;
