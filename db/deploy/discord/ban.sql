-- Deploy guildkeeper:discord/ban to pg

begin;
set local role guildkeeper_owner;

create function discord.ban(
  guild_id bigint,
  member_id bigint,
  delete_message_seconds integer default 0,
  reason jsonb default null,
  on_failed text default null,
  on_failed_arguments jsonb default '{}'
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => ban.guild_id,
    lane => format('member %s', ban.member_id),
    method => 'PUT',
    path => format('/guilds/%s/bans/%s', ban.guild_id, ban.member_id),
    body => jsonb_build_object('delete_message_seconds', ban.delete_message_seconds),
    reason => ban.reason,
    on_failed => ban.on_failed,
    arguments => ban.on_failed_arguments
  );
end;
$$;

comment on function discord.ban is
'Effect: bans a member, or somebody who is none, and deletes what they wrote in the last seconds named (0 to 604800, a week).
Banning twice is harmless. `on_failed` is a registered function that is due when it fails, with on_failed_arguments and what
outbox._when_failed adds.';

commit;
