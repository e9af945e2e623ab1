-- Deploy guildkeeper:roles/_require_offer to pg

begin;
set local role guildkeeper_owner;

create function roles._require_offer(guild_id bigint, role_id bigint, facts roles.facts, actor_id bigint)
returns app.role
language plpgsql stable
as $$
declare
  v_role app.role := roles._require_assignable(
    _require_offer.guild_id, _require_offer.role_id, facts, _require_offer.actor_id
  );
begin
  perform roles._require_harmless(_require_offer.guild_id, v_role);
  return v_role;
end;
$$;

comment on function roles._require_offer is
'The role; refuses one that must not be given to whoever asks or joins: the bot cannot give it, it is not this actor''s to give,
or it would hand out permissions of moderators. U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG.';

commit;
