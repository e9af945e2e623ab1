-- Deploy guildkeeper:discord/post to pg

begin;
set local role guildkeeper_owner;

create function discord.post(
  guild_id bigint,
  channel_id bigint,
  card text,
  facts jsonb,
  reply_to bigint default null,
  mentions bigint[] default '{}',
  role_mentions bigint[] default '{}',
  on_done text default null,
  on_failed text default null,
  arguments jsonb default null,
  expires_at timestamptz default null,
  at timestamptz default now()
)
returns bigint
language plpgsql
as $$
begin
  return outbox._enqueue(
    guild_id => post.guild_id,
    lane => format('channel %s', post.channel_id),
    method => 'POST',
    path => format('/channels/%s/messages', post.channel_id),
    body => discord._with_roles(discord._message(null, post.mentions), post.role_mentions) || case
      when post.reply_to is null then '{}'
      -- What it answers may be gone by now: it is said all the same.
      else jsonb_build_object('message_reference', jsonb_build_object(
        'message_id', post.reply_to::text, 'fail_if_not_exists', false
      ))
    end,
    expires_at => post.expires_at,
    card => post.card,
    facts => post.facts,
    on_done => post.on_done,
    on_failed => post.on_failed,
    arguments => post.arguments,
    at => post.at
  );
end;
$$;

comment on function discord.post is
'Effect: a card in a channel or thread, drawn of its facts when it is sent, as an answer to the message reply_to if wished.
Pings only the members `mentions` and the roles `role_mentions`. After expires_at it is not sent any more. `on_done` and
`on_failed` are registered functions that are due once it is posted, or once it is sure that it never will be, with these
arguments and `message_id`, or what outbox._when_failed adds. Returns the effect''s id.';

commit;
