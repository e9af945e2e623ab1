-- Deploy guildkeeper:discord/delete_role to pg

begin;
set local role guildkeeper_owner;

create function discord.delete_role(
  guild_id bigint,
  role_id bigint,
  reason jsonb default null,
  at timestamptz default now(),
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
begin
  perform outbox._enqueue(
    guild_id => delete_role.guild_id,
    lane => format('role %s', delete_role.role_id),
    method => 'DELETE',
    path => format('/guilds/%s/roles/%s', delete_role.guild_id, delete_role.role_id),
    reason => delete_role.reason,
    on_failed => delete_role.on_failed,
    arguments => delete_role.arguments,
    at => delete_role.at
  );
end;
$$;

comment on function discord.delete_role is
'Effect: deletes a role, which everybody loses. `on_failed` as in discord.edit_role.';

commit;
