-- Deploy guildkeeper:discord/create_channel to pg

begin;
set local role guildkeeper_owner;

create function discord.create_channel(
  guild_id bigint,
  name text,
  kind integer default 0,
  parent_id bigint default null,
  topic text default null,
  overwrites discord.overwrite[] default '{}',
  on_done text default null,
  on_failed text default null,
  arguments jsonb default null,
  reason jsonb default null,
  lane text default null,
  at timestamptz default now()
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => create_channel.guild_id,
    lane => coalesce(create_channel.lane, 'channels'),
    method => 'POST',
    path => format('/guilds/%s/channels', create_channel.guild_id),
    body => jsonb_strip_nulls(jsonb_build_object(
      'name', create_channel.name,
      'type', create_channel.kind,
      'parent_id', create_channel.parent_id::text,
      'topic', create_channel.topic,
      'permission_overwrites', discord._overwrites(create_channel.overwrites)
    )),
    reason => create_channel.reason,
    on_done => create_channel.on_done,
    on_failed => create_channel.on_failed,
    arguments => create_channel.arguments,
    at => create_channel.at
  );
end;
$$;

comment on function discord.create_channel is
'Effect: makes a channel of a kind (0 text, 2 voice, 4 category …), in a category, with a topic, and with all that is said of
who may do what there: only what the bot may do itself can be said. `on_done` and `on_failed` are registered functions that are
due once it is made, or once it is sure that it never will be, with these arguments and `channel_id`, or what
outbox._when_failed adds. What has a lane of its own waits for no other channel.';

commit;
