-- Deploy guildkeeper:event/messages_deleted to pg

begin;
set local role guildkeeper_owner;

create function event.messages_deleted(guild_id bigint, message_ids bigint[], at timestamptz default now())
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform menus._messages_deleted(messages_deleted.guild_id, messages_deleted.message_ids, messages_deleted.at);
  perform tickets._deleted(messages_deleted.guild_id, messages_deleted.message_ids, messages_deleted.at);
  perform stats._uncount(messages_deleted.guild_id, messages_deleted.message_ids, messages_deleted.at);
end;
$$;

comment on function event.messages_deleted is
'The front door for messages that are deleted. Told twice it is one deletion.';

grant execute on function event.messages_deleted to guildkeeper_bot;

commit;
