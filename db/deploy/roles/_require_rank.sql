-- Deploy guildkeeper:roles/_require_rank to pg

begin;
set local role guildkeeper_owner;

create function roles._require_rank(guild_id bigint, role_id bigint, facts roles.facts, actor_id bigint)
returns app.role
language plpgsql stable
as $$
declare
  v_role app.role := app._require_role(_require_rank.guild_id, _require_rank.role_id);
begin
  perform roles._require_manager(_require_rank.guild_id, facts, _require_rank.actor_id);
  if v_role.position >= (facts).actor_position
    and not roles._is_above_all(_require_rank.guild_id, _require_rank.actor_id)
  then
    perform app._refuse('role_above_you', v_role.name);
  end if;
  return v_role;
end;
$$;

comment on function roles._require_rank is
'The role; refuses one that is unknown (U0ROL), or that this actor may not give and take in Discord either (U0PRM, U0FCT, U0ABV).
An administrator has a rank, too.';

commit;
