-- Deploy guildkeeper:discord/edit_role to pg

begin;
set local role guildkeeper_owner;

create function discord.edit_role(
  guild_id bigint,
  role_id bigint,
  name text default null,
  colors integer[] default null,
  icon text default null,
  unicode_emoji text default null,
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
    guild_id => edit_role.guild_id,
    lane => format('role %s', edit_role.role_id),
    method => 'PATCH',
    path => format('/guilds/%s/roles/%s', edit_role.guild_id, edit_role.role_id),
    body => discord._role(edit_role.name, edit_role.colors, edit_role.icon, edit_role.unicode_emoji),
    reason => edit_role.reason,
    on_failed => edit_role.on_failed,
    arguments => edit_role.arguments,
    at => edit_role.at
  );
end;
$$;

comment on function discord.edit_role is
'Effect: changes a role. What is null stays as it is; an empty icon or emoji is taken away. `on_failed` is a registered function
that is due when it fails, with these arguments and what outbox._when_failed adds.';

commit;
