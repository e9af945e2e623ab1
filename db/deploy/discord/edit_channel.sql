-- Deploy guildkeeper:discord/edit_channel to pg

begin;
set local role guildkeeper_owner;

create function discord.edit_channel(
  guild_id bigint,
  channel_id bigint,
  name text default null,
  topic text default null,
  on_done text default null,
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
    guild_id => edit_channel.guild_id,
    lane => format('settings %s', edit_channel.channel_id),
    method => 'PATCH',
    path => format('/channels/%s', edit_channel.channel_id),
    body => jsonb_strip_nulls(jsonb_build_object('name', edit_channel.name, 'topic', edit_channel.topic)),
    reason => edit_channel.reason,
    on_done => edit_channel.on_done,
    on_failed => edit_channel.on_failed,
    arguments => edit_channel.arguments,
    at => edit_channel.at
  );
end;
$$;

comment on function discord.edit_channel is
'Effect: changes the name or topic of a channel, or the name of a thread; what is null stays as it is, an empty topic is none.
Discord takes two of these in ten minutes: nothing that is said in the channel waits for them, and the last one wins.
`on_done` and `on_failed` are registered functions that are due once it is done, or has failed, with these arguments and what
outbox._when_failed adds.';

commit;
