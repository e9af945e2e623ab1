-- Deploy guildkeeper:discord/pin_message to pg

begin;
set local role guildkeeper_owner;

create function discord.pin_message(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  on_failed text default null,
  arguments jsonb default null,
  reason jsonb default null,
  at timestamptz default now()
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => pin_message.guild_id,
    lane => format('channel %s', pin_message.channel_id),
    method => 'PUT',
    path => format('/channels/%s/messages/pins/%s', pin_message.channel_id, pin_message.message_id),
    reason => pin_message.reason,
    on_failed => pin_message.on_failed,
    arguments => pin_message.arguments,
    at => pin_message.at
  );
end;
$$;

comment on function discord.pin_message is
'Effect: pins a message. Pinning it twice is harmless; a channel has at most 250. `on_failed` is a registered function that is
due when it fails, with these arguments and what outbox._when_failed adds.';

commit;
