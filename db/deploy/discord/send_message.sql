-- Deploy guildkeeper:discord/send_message to pg
-- requires: discord/_send

begin;
set local role guildkeeper_owner;

create function discord.send_message(
  guild_id bigint,
  channel_id bigint,
  content text,
  mentioned_ids bigint[] default '{}',
  expires_at timestamptz default null,
  embed jsonb default null,
  components jsonb default null
)
returns void
language sql
set search_path = ''
as $$
  select discord._send(
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
$$;

comment on function discord.send_message(bigint, bigint, text, bigint[], timestamptz, jsonb, jsonb) is
'Effect: a message in a channel, with an embed, buttons or menus if wished. Pings only mentioned_ids. After expires_at it is not
sent any more. A text over 2,000 characters is several messages, the rest of one over ten of them a file.';

commit;
