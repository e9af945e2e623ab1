-- Deploy guildkeeper:discord/create_thread to pg

begin;
set local role guildkeeper_owner;

create function discord.create_thread(
  guild_id bigint,
  channel_id bigint,
  name text,
  message_id bigint default null,
  is_private boolean default true,
  is_invitable boolean default false,
  auto_archive_minutes integer default 10080,
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
    guild_id => create_thread.guild_id,
    lane => coalesce(create_thread.lane, format('channel %s', create_thread.channel_id)),
    method => 'POST',
    path => '/channels/' || create_thread.channel_id
      || coalesce('/messages/' || create_thread.message_id, '') || '/threads',
    body => jsonb_build_object('name', create_thread.name, 'auto_archive_duration', create_thread.auto_archive_minutes)
      || case
        when create_thread.message_id is not null then '{}'
        when create_thread.is_private then jsonb_build_object('type', 12, 'invitable', create_thread.is_invitable)
        else '{"type": 11}'
      end,
    reason => create_thread.reason,
    on_done => create_thread.on_done,
    on_failed => create_thread.on_failed,
    arguments => create_thread.arguments,
    at => create_thread.at
  );
end;
$$;

comment on function discord.create_thread is
'Effect: makes a thread in a channel: of a message if one is named, which is public and has the id of the message; else private,
or public. After so many minutes without a message (60, 1440, 4320 or 10080) it is archived. Members add others to a private one
only if it is_invitable. `on_done` and `on_failed` are registered functions that are due once it is made, or once it is sure
that it never will be, with these arguments and `channel_id`, or what outbox._when_failed adds.';

commit;
