-- Deploy guildkeeper:discord/unpin_message to pg

begin;
set local role guildkeeper_owner;

create function discord.unpin_message(
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
    guild_id => unpin_message.guild_id,
    lane => format('channel %s', unpin_message.channel_id),
    method => 'DELETE',
    path => format('/channels/%s/messages/pins/%s', unpin_message.channel_id, unpin_message.message_id),
    reason => unpin_message.reason,
    on_failed => unpin_message.on_failed,
    arguments => unpin_message.arguments,
    at => unpin_message.at
  );
end;
$$;

comment on function discord.unpin_message is
'Effect: unpins a message. `on_failed` is a registered function that is due when it fails, with these arguments and what
outbox._when_failed adds.';

commit;
