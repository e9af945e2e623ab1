-- Deploy guildkeeper:discord/edit_post to pg

begin;
set local role guildkeeper_owner;

create function discord.edit_post(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  card text,
  facts jsonb,
  on_failed text default null,
  arguments jsonb default null,
  at timestamptz default now()
)
returns bigint
language plpgsql
as $$
begin
  return outbox._enqueue(
    guild_id => edit_post.guild_id,
    lane => format('channel %s', edit_post.channel_id),
    method => 'PATCH',
    path => format('/channels/%s/messages/%s', edit_post.channel_id, edit_post.message_id),
    body => discord._message(null, '{}') - 'enforce_nonce',
    card => edit_post.card,
    facts => edit_post.facts,
    on_failed => edit_post.on_failed,
    arguments => edit_post.arguments,
    at => edit_post.at
  );
end;
$$;

comment on function discord.edit_post is
'Effect: a message of the bot''s becomes this card, whole: what it showed before is gone. Pings nobody. `on_failed` is a
registered function that is due when it fails, such as for a message that is gone (10008), with these arguments and what
outbox._when_failed adds. Returns the effect''s id.';

commit;
