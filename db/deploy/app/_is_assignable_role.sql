-- Deploy guildkeeper:app/_is_assignable_role to pg

begin;
set local role guildkeeper_owner;

create function app._is_assignable_role(guild_id bigint, role_id bigint)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from app.role r
    join app.guild g on g.guild_id = r.guild_id
    where r.guild_id = _is_assignable_role.guild_id
      and r.role_id = _is_assignable_role.role_id
      and r.deleted_at is null
      and not r.managed
      and r.position < g.bot_position
      and app._can(g.bot_permissions, 'manage_roles')
  );
end;
$$;

comment on function app._is_assignable_role is
'Whether the bot could give out a role, as far as is known: what app._require_assignable_role refuses is not worth a request a
member.';

commit;
