-- Deploy guildkeeper:discord/edit_message to pg

begin;
set local role guildkeeper_owner;

create function discord.edit_message(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  content text default null,
  embed jsonb default null,
  components jsonb default null,
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => edit_message.guild_id,
    lane => format('channel %s', edit_message.channel_id),
    method => 'PATCH',
    path => format('/channels/%s/messages/%s', edit_message.channel_id, edit_message.message_id),
    body => discord._message(edit_message.content, '{}', edit_message.embed, edit_message.components) - 'enforce_nonce',
    on_failed => edit_message.on_failed,
    arguments => edit_message.arguments
  );
end;
$$;

comment on function discord.edit_message is
'Effect: changes a message of the bot''s. What is null stays as it is. Pings nobody; at most 2,000 characters. `on_failed` as in
discord.delete_message.';

commit;
