-- Deploy guildkeeper:shop/_use_item to pg

begin;
set local role guildkeeper_owner;

create function shop._use_item(
  item shop.item,
  member_id bigint,
  quantity bigint,
  role_ids bigint[],
  actor_id bigint,
  at timestamptz
)
returns timestamptz
language plpgsql
as $$
declare
  v_reason jsonb := app._because('shop.item', jsonb_build_object('item', item.number, 'name', item.name));
  v_role app.role;
begin
  if item.kind = 'collectible' then
    perform app._refuse('not_usable', item.name);
  elsif item.kind = 'xp' then
    perform leveling.give_xp(
      guild_id => item.guild_id, member_id => _use_item.member_id, amount => item.xp * quantity,
      reason => item.name, actor_id => _use_item.actor_id, at => _use_item.at
    );
    return null;
  end if;

  perform app._require_assignable_role(item.guild_id, item.role_id);
  v_role := app._require_role(item.guild_id, item.role_id);
  perform roles._require_harmless(item.guild_id, v_role);
  if item.kind = 'role' then
    perform shop._give_role(item.guild_id, _use_item.member_id, v_role, role_ids, v_reason, _use_item.at);
    return null;
  end if;

  return shop._lend_role(
    item.guild_id, _use_item.member_id, v_role, role_ids, quantity * item.duration, v_reason, _use_item.at
  );
end;
$$;

comment on function shop._use_item is
'What so many of an item do for a member; returns the end of a role that it lent. Refuses: U0USE a collectible, U0ROL and U0HIR a
role that cannot be given, U0DNG one that has become dangerous, U0HAS one that they have, U0LNG, U0MAX too many XP.';

commit;
