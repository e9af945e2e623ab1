-- Deploy guildkeeper:discord/send_message to pg
-- requires: discord/_message

begin;
set local role guildkeeper_owner;

create function discord.send_message(
  guild_id bigint,
  channel_id bigint,
  content text,
  mentioned_ids bigint[] default '{}',
  expires_at timestamptz default null
)
returns void
language sql
set search_path = ''
as $$
  select outbox._enqueue(
    guild_id => send_message.guild_id,
    lane => format('channel %s', send_message.channel_id),
    method => 'POST',
    path => format('/channels/%s/messages', send_message.channel_id),
    body => discord._message(send_message.content, send_message.mentioned_ids),
    expires_at => send_message.expires_at
  );
$$;

comment on function discord.send_message(bigint, bigint, text, bigint[], timestamptz) is
'Effect: a message in a channel. Pings only mentioned_ids. After expires_at it is not sent any more.';

commit;
