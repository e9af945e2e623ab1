-- Deploy guildkeeper:discord/move_role to pg

begin;
set local role guildkeeper_owner;

create function discord.move_role(
  guild_id bigint,
  role_id bigint,
  "position" integer,
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
    guild_id => move_role.guild_id,
    lane => 'roles',
    method => 'PATCH',
    path => format('/guilds/%s/roles', move_role.guild_id),
    body => jsonb_build_array(jsonb_build_object('id', move_role.role_id::text, 'position', move_role."position")),
    reason => move_role.reason,
    on_failed => move_role.on_failed,
    arguments => move_role.arguments,
    at => move_role.at
  );
end;
$$;

comment on function discord.move_role is
'Effect: puts a role at this place of the list, 1 being the lowest; the others make room. `on_failed` as in discord.edit_role.';

commit;
