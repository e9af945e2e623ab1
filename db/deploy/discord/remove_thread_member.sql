-- Deploy guildkeeper:discord/remove_thread_member to pg

begin;
set local role guildkeeper_owner;

create function discord.remove_thread_member(
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
    guild_id => remove_thread_member.guild_id,
    lane => format('channel %s', remove_thread_member.thread_id),
    method => 'DELETE',
    path => format('/channels/%s/thread-members/%s', remove_thread_member.thread_id, remove_thread_member.member_id),
    on_done => remove_thread_member.on_done,
    on_failed => remove_thread_member.on_failed,
    arguments => remove_thread_member.arguments,
    at => remove_thread_member.at
  );
end;
$$;

comment on function discord.remove_thread_member is
'Effect: removes a member from a thread. Removing them twice is harmless. `on_done` and `on_failed` are registered functions
that are due once it is done, or has failed, with these arguments and what outbox._when_failed adds.';

commit;
