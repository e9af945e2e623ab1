-- Deploy guildkeeper:discord/clear_reactions to pg

begin;
set local role guildkeeper_owner;

create function discord.clear_reactions(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  emoji text default null,
  at timestamptz default now(),
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => clear_reactions.guild_id,
    lane => format('reactions %s', clear_reactions.message_id),
    method => 'DELETE',
    path => format('/channels/%s/messages/%s/reactions', clear_reactions.channel_id, clear_reactions.message_id)
      || coalesce('/' || discord._escaped(clear_reactions.emoji), ''),
    on_failed => clear_reactions.on_failed,
    arguments => clear_reactions.arguments,
    at => clear_reactions.at
  );
end;
$$;

comment on function discord.clear_reactions is
'Effect: takes everybody''s reactions of this emoji from a message; null: all reactions. `emoji` and `on_failed` as in
discord.add_reaction.';

commit;
