-- Deploy guildkeeper:discord/remove_reaction to pg

begin;
set local role guildkeeper_owner;

create function discord.remove_reaction(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  emoji text,
  member_id bigint default null,
  at timestamptz default now(),
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => remove_reaction.guild_id,
    lane => format('reactions %s', remove_reaction.message_id),
    method => 'DELETE',
    path => format(
      '/channels/%s/messages/%s/reactions/%s/%s',
      remove_reaction.channel_id, remove_reaction.message_id, discord._escaped(remove_reaction.emoji),
      coalesce(remove_reaction.member_id::text, '@me')
    ),
    on_failed => remove_reaction.on_failed,
    arguments => remove_reaction.arguments,
    at => remove_reaction.at
  );
end;
$$;

comment on function discord.remove_reaction is
'Effect: takes a reaction of a member''s from a message; member_id null: the bot''s own. `emoji` and `on_failed` as in
discord.add_reaction.';

commit;
