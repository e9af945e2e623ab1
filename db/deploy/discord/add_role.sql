-- Deploy guildkeeper:discord/add_role to pg

begin;
set local role guildkeeper_owner;

create function discord.add_role(guild_id bigint, member_id bigint, role_id bigint, reason text default null)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => add_role.guild_id,
    lane => format('member %s', add_role.member_id),
    method => 'PUT',
    path => format('/guilds/%s/members/%s/roles/%s', add_role.guild_id, add_role.member_id, add_role.role_id),
    reason => add_role.reason
  );
end;
$$;

comment on function discord.add_role is
'Effect: gives a member a role. Giving it twice is harmless. `reason` is for Discord''s audit log.';

commit;
