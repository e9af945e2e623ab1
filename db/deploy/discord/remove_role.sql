-- Deploy guildkeeper:discord/remove_role to pg

begin;
set local role guildkeeper_owner;

create function discord.remove_role(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  reason jsonb default null,
  bulk boolean default false,
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => remove_role.guild_id,
    lane => format('member %s', remove_role.member_id),
    method => 'DELETE',
    path => format('/guilds/%s/members/%s/roles/%s', remove_role.guild_id, remove_role.member_id, remove_role.role_id),
    reason => remove_role.reason,
    on_failed => remove_role.on_failed,
    arguments => remove_role.arguments,
    bulk => remove_role.bulk
  );
end;
$$;

comment on function discord.remove_role is
'Effect: takes a role from a member. Taking it twice is harmless. `reason` is for Discord''s audit log. One of `bulk`, as of a
job for everybody, goes after whatever else is due. `on_failed` is a registered function that is due when it fails, with these
arguments and what outbox._when_failed adds.';

commit;
