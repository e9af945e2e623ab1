-- Deploy guildkeeper:discord/add_reaction to pg

begin;
set local role guildkeeper_owner;

create function discord.add_reaction(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  emoji text,
  at timestamptz default now(),
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => add_reaction.guild_id,
    lane => format('reactions %s', add_reaction.message_id),
    method => 'PUT',
    path => format(
      '/channels/%s/messages/%s/reactions/%s/@me',
      add_reaction.channel_id, add_reaction.message_id, discord._escaped(add_reaction.emoji)
    ),
    on_failed => add_reaction.on_failed,
    arguments => add_reaction.arguments,
    at => add_reaction.at
  );
end;
$$;

comment on function discord.add_reaction is
'Effect: the bot reacts to a message, with a custom emoji as name:id or with a character. A message has a lane for its
reactions: they come in the order in which they were decided, and nothing else of the channel waits for them. `on_failed` is a
registered function that is due when it fails, such as for an emoji that is gone (10014), with these arguments and what
outbox._when_failed adds.';

commit;
