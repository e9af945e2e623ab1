-- Deploy guildkeeper:discord/send_message to pg

begin;
set local role guildkeeper_owner;

create function discord.send_message(
  guild_id bigint,
  channel_id bigint,
  content text,
  mentioned_ids bigint[] default '{}',
  expires_at timestamptz default null,
  embed jsonb default null,
  components jsonb default null,
  on_done text default null,
  on_done_arguments jsonb default '{}',
  on_failed text default null,
  on_failed_arguments jsonb default '{}'
)
returns void
language plpgsql
as $$
declare
  v_effect_id bigint;
begin
  v_effect_id := discord._send(
    guild_id => send_message.guild_id,
    lane => format('channel %s', send_message.channel_id),
    path => format('/channels/%s/messages', send_message.channel_id),
    content => send_message.content,
    mentioned_ids => send_message.mentioned_ids,
    expires_at => send_message.expires_at,
    recipient_id => null,
    embed => send_message.embed,
    components => send_message.components,
    files => '{}'
  );
  if send_message.on_done is not null then
    perform outbox._when_done(send_message.guild_id, v_effect_id, send_message.on_done, send_message.on_done_arguments);
  end if;
  if send_message.on_failed is not null then
    perform outbox._when_failed(
      send_message.guild_id, v_effect_id, send_message.on_failed, send_message.on_failed_arguments
    );
  end if;
end;
$$;

comment on function discord.send_message is
'Effect: a message in a channel, with an embed, buttons or menus if wished. Pings only mentioned_ids. After expires_at it is not
sent any more. A text over 2,000 characters is several messages, the rest of one over ten of them a file. `on_done` is a
registered function that is due once it is posted, with on_done_arguments and `message_id`; `on_failed` one that is due when it
fails, with on_failed_arguments and what outbox._when_failed adds: of several messages, the last one counts.';

commit;
