-- Deploy guildkeeper:discord/remove_channel_overwrite to pg

begin;
set local role guildkeeper_owner;

create function discord.remove_channel_overwrite(
  guild_id bigint,
  channel_id bigint,
  target_id bigint,
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
    guild_id => remove_channel_overwrite.guild_id,
    lane => format('channel %s', remove_channel_overwrite.channel_id),
    method => 'DELETE',
    path => format('/channels/%s/permissions/%s', remove_channel_overwrite.channel_id, remove_channel_overwrite.target_id),
    reason => remove_channel_overwrite.reason,
    on_done => remove_channel_overwrite.on_done,
    on_failed => remove_channel_overwrite.on_failed,
    arguments => remove_channel_overwrite.arguments,
    at => remove_channel_overwrite.at
  );
end;
$$;

comment on function discord.remove_channel_overwrite is
'Effect: nothing is said any more of what a member or role may do in a channel (discord.set_channel_overwrite): it is as in the
rest of the guild. `on_done` and `on_failed` are registered functions that are due once it is done, or has failed, with these
arguments and what outbox._when_failed adds.';

commit;
