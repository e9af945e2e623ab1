-- Deploy guildkeeper:discord/create_role to pg

begin;
set local role guildkeeper_owner;

create function discord.create_role(
  guild_id bigint,
  name text,
  colors integer[] default null,
  icon text default null,
  unicode_emoji text default null,
  on_done text default null,
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
    guild_id => create_role.guild_id,
    lane => 'roles',
    method => 'POST',
    path => format('/guilds/%s/roles', create_role.guild_id),
    -- Left to Discord, it would have the permissions of @everyone.
    body => '{"permissions": 0}'
      || discord._role(create_role.name, create_role.colors, create_role.icon, create_role.unicode_emoji),
    reason => create_role.reason,
    on_done => create_role.on_done,
    on_failed => create_role.on_failed,
    arguments => create_role.arguments,
    at => create_role.at
  );
end;
$$;

comment on function discord.create_role is
'Effect: makes a role without permissions, at the bottom of the list. One to three colours (more than one, an icon and an emoji
need features of the guild); `icon` is a data URI. `on_done` and `on_failed` are registered functions that are due once it is
made, or once it is sure that it never will be, with these arguments and `role_id`, or what outbox._when_failed adds.';

commit;
