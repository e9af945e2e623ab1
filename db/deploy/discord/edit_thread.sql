-- Deploy guildkeeper:discord/edit_thread to pg

begin;
set local role guildkeeper_owner;

create function discord.edit_thread(
  guild_id bigint,
  thread_id bigint,
  archived boolean default null,
  locked boolean default null,
  name text default null,
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
    guild_id => edit_thread.guild_id,
    lane => format('channel %s', edit_thread.thread_id),
    method => 'PATCH',
    path => format('/channels/%s', edit_thread.thread_id),
    body => jsonb_strip_nulls(jsonb_build_object(
      'archived', edit_thread.archived, 'locked', edit_thread.locked, 'name', edit_thread.name
    )),
    reason => edit_thread.reason,
    on_failed => edit_thread.on_failed,
    arguments => edit_thread.arguments,
    at => edit_thread.at
  );
end;
$$;

comment on function discord.edit_thread is
'Effect: archives or locks a thread, or opens it again, after all that was said in it before; what is null stays as it is. One
that is archived takes no other change than being opened, in the same request too. A name alone is for discord.edit_channel, as
Discord limits those. `on_failed` is a registered function that is due when it fails, with these arguments and what
outbox._when_failed adds.';

commit;
