-- Deploy guildkeeper:discord/add_thread_member to pg

begin;
set local role guildkeeper_owner;

create function discord.add_thread_member(
  guild_id bigint,
  thread_id bigint,
  member_id bigint,
  on_done text default null,
  on_failed text default null,
  arguments jsonb default null,
  at timestamptz default now()
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => add_thread_member.guild_id,
    lane => format('channel %s', add_thread_member.thread_id),
    method => 'PUT',
    path => format('/channels/%s/thread-members/%s', add_thread_member.thread_id, add_thread_member.member_id),
    on_done => add_thread_member.on_done,
    on_failed => add_thread_member.on_failed,
    arguments => add_thread_member.arguments,
    at => add_thread_member.at
  );
end;
$$;

comment on function discord.add_thread_member is
'Effect: adds a member to a thread. Adding them twice is harmless. `on_done` and `on_failed` are registered functions that
are due once it is done, or has failed, with these arguments and what outbox._when_failed adds.';

commit;
