-- Deploy guildkeeper:discord/kick to pg

begin;
set local role guildkeeper_owner;

create function discord.kick(
  guild_id bigint,
  member_id bigint,
  reason jsonb default null,
  on_failed text default null,
  on_failed_arguments jsonb default '{}'
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => kick.guild_id,
    lane => format('member %s', kick.member_id),
    method => 'DELETE',
    path => format('/guilds/%s/members/%s', kick.guild_id, kick.member_id),
    reason => kick.reason,
    on_failed => kick.on_failed,
    arguments => kick.on_failed_arguments
  );
end;
$$;

comment on function discord.kick is 'Effect: removes a member, who may come back with a new invitation.';

commit;
