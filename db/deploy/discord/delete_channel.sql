-- Deploy guildkeeper:discord/delete_channel to pg

begin;
set local role guildkeeper_owner;

create function discord.delete_channel(
  guild_id bigint,
  channel_id bigint,
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
    guild_id => delete_channel.guild_id,
    lane => format('channel %s', delete_channel.channel_id),
    method => 'DELETE',
    path => format('/channels/%s', delete_channel.channel_id),
    reason => delete_channel.reason,
    on_failed => delete_channel.on_failed,
    arguments => delete_channel.arguments,
    at => delete_channel.at
  );
end;
$$;

comment on function discord.delete_channel is
'Effect: deletes a channel or a thread, after all that was decided for it before. `on_failed` is a registered function that is
due when it fails, with these arguments and what outbox._when_failed adds.';

commit;
