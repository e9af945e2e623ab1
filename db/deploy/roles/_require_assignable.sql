-- Deploy guildkeeper:roles/_require_assignable to pg

begin;
set local role guildkeeper_owner;

create function roles._require_assignable(guild_id bigint, role_id bigint, facts roles.facts, actor_id bigint)
returns app.role
language plpgsql stable
as $$
begin
  perform app._require_assignable_role(_require_assignable.guild_id, _require_assignable.role_id);
  return roles._require_rank(
    _require_assignable.guild_id, _require_assignable.role_id, facts, _require_assignable.actor_id
  );
end;
$$;

comment on function roles._require_assignable is
'The role; refuses one that the bot cannot give (U0ROL, U0HIR), or that is not this actor''s to give (U0PRM, U0FCT, U0ABV).';

commit;
