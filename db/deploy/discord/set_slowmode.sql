-- Deploy guildkeeper:discord/set_slowmode to pg

begin;
set local role guildkeeper_owner;

create function discord.set_slowmode(
  guild_id bigint,
  channel_id bigint,
  seconds integer,
  reason jsonb default null,
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => set_slowmode.guild_id,
    lane => format('settings %s', set_slowmode.channel_id),
    method => 'PATCH',
    path => format('/channels/%s', set_slowmode.channel_id),
    body => jsonb_build_object('rate_limit_per_user', set_slowmode.seconds),
    reason => set_slowmode.reason,
    on_failed => set_slowmode.on_failed,
    arguments => set_slowmode.arguments
  );
end;
$$;

comment on function discord.set_slowmode is
'Effect: how many seconds a member waits between two messages of a channel (0 to 21600); 0: none. `on_failed` as in
discord.delete_message.';

commit;
