-- Deploy guildkeeper:discord/delete_message to pg

begin;
set local role guildkeeper_owner;

create function discord.delete_message(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  reason jsonb default null,
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => delete_message.guild_id,
    lane => format('channel %s', delete_message.channel_id),
    method => 'DELETE',
    path => format('/channels/%s/messages/%s', delete_message.channel_id, delete_message.message_id),
    reason => delete_message.reason,
    on_failed => delete_message.on_failed,
    arguments => delete_message.arguments
  );
end;
$$;

comment on function discord.delete_message is
'Effect: deletes a message, anybody''s. `on_failed` is a registered function that is due when it fails, with these arguments and
what outbox._when_failed adds.';

commit;
