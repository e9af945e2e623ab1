-- Deploy guildkeeper:menus/_require_roles to pg

begin;
set local role guildkeeper_owner;

create function menus._require_roles(guild_id bigint, role_ids bigint[], facts roles.facts, actor_id bigint)
returns bigint[]
language plpgsql stable
as $$
begin
  perform app._require_amount(coalesce(cardinality(_require_roles.role_ids), 0), 1, 10);
  perform roles._require_offer(_require_roles.guild_id, i.role_id, facts, _require_roles.actor_id)
  from unnest(_require_roles.role_ids) as i (role_id);
  return array(select distinct unnest(_require_roles.role_ids) order by 1);
end;
$$;

comment on function menus._require_roles is
'One to ten roles that a menu may offer, each once. Refuses: U0AMT, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG.';

commit;
