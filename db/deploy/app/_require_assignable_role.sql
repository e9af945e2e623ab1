-- Deploy guildkeeper:app/_require_assignable_role to pg

begin;
set local role guildkeeper_owner;

create function app._require_assignable_role(guild_id bigint, role_id bigint)
returns void
language plpgsql stable
as $$
declare
  v_role app.role := app._require_role(_require_assignable_role.guild_id, _require_assignable_role.role_id);
  v_guild app.guild;
begin
  select g.* into strict v_guild from app.guild g where g.guild_id = _require_assignable_role.guild_id;

  if v_role.managed then
    perform app._refuse('managed_role', v_role.name);
  elsif not app._can(v_guild.bot_permissions, 'manage_roles') then
    perform app._refuse('roles_not_permitted', v_role.name);
  elsif v_role.position >= v_guild.bot_position then
    perform app._refuse('role_too_high', v_role.name);
  end if;
end;
$$;

comment on function app._require_assignable_role is
'Refuses a role of this guild that the bot could not give to anyone (U0ROL, U0HIR): Discord would answer 403 for each member.';

commit;
