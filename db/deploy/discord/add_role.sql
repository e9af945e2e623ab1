-- Deploy guildkeeper:discord/add_role to pg

begin;
set local role guildkeeper_owner;

create function discord.add_role(
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
    guild_id => add_role.guild_id,
    lane => format('member %s', add_role.member_id),
    method => 'PUT',
    path => format('/guilds/%s/members/%s/roles/%s', add_role.guild_id, add_role.member_id, add_role.role_id),
    reason => add_role.reason,
    on_failed => add_role.on_failed,
    arguments => add_role.arguments,
    bulk => add_role.bulk
  );
end;
$$;

comment on function discord.add_role is
'Effect: gives a member a role. Giving it twice is harmless. `reason` is for Discord''s audit log. One of `bulk`, as of a job
for everybody, goes after whatever else is due. `on_failed` is a registered function that is due when it fails, with these
arguments and what outbox._when_failed adds.';

commit;
