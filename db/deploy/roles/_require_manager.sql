-- Deploy guildkeeper:roles/_require_manager to pg

begin;
set local role guildkeeper_owner;

create function roles._require_manager(guild_id bigint, facts roles.facts, actor_id bigint)
returns void
language plpgsql stable
as $$
begin
  if roles._is_above_all(_require_manager.guild_id, _require_manager.actor_id) then
    return;
  elsif (facts).actor_position is null or (facts).actor_permissions is null then
    perform app._refuse('unknown_rank');
  elsif not app._can((facts).actor_permissions, 'manage_roles') then
    perform app._refuse('lacks_permission', 'manage_roles');
  end if;
end;
$$;

comment on function roles._require_manager is
'Refuses who may not manage roles (U0PRM), or of whom that is not known (U0FCT).';

commit;
