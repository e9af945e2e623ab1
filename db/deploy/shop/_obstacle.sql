-- Deploy guildkeeper:shop/_obstacle to pg

begin;
set local role guildkeeper_owner;

create type shop.obstacle as (refusal text, arguments text[]);
comment on type shop.obstacle is 'A refusal before it is made: what app._refuse and app._refusal take.';

create function shop._obstacle(item shop.item, member_id bigint, role_ids bigint[], quantity bigint)
returns shop.obstacle
language plpgsql stable
as $$
declare
  v_bought bigint;
  v_level integer;
begin
  if not shop._is_sold(item) then
    return row('not_on_sale', array[item.name])::shop.obstacle;
  elsif item.stock = 0 then
    return row('sold_out', array[item.name])::shop.obstacle;
  elsif item.stock < quantity then
    return row('too_few_left', array[item.name, item.stock::text])::shop.obstacle;
  elsif item.required_role_id is not null and item.required_role_id <> all (role_ids) then
    return row('item_role_required', array[item.name, item.required_role_id::text])::shop.obstacle;
  elsif item.uses_at_once and item.role_id = any (role_ids) and roles._until(
    item.guild_id, _obstacle.member_id, item.role_id, 'shop', 'loan'
  ) is null then
    return row('has_role', array[item.role_id::text])::shop.obstacle;
  end if;

  select h.bought into v_bought
  from shop.holding h
  where h.guild_id = item.guild_id and h.member_id = _obstacle.member_id and h.number = item.number;
  if coalesce(v_bought, 0) + quantity > item.per_member_limit then
    return row('limit_reached', array[item.name, item.per_member_limit::text, coalesce(v_bought, 0)::text])::shop.obstacle;
  end if;

  if item.required_level is not null and _obstacle.member_id is not null then
    select r.level into v_level from leveling.rank(item.guild_id, _obstacle.member_id) r;
    if v_level < item.required_level then
      return row('item_level_required', array[item.name, item.required_level::text, v_level::text])::shop.obstacle;
    end if;
  end if;
  return null;
end;
$$;

comment on function shop._obstacle is
'Why a member may not buy so many of an item, their money aside; null when nothing is in the way. member_id null is nobody in
particular. role_ids are the roles they have, as Discord says; null where it was not asked, and then no role stands in the way.
Says: U0NFS, U0STK, U0IRL, U0HAS, U0LIM, U0ILV.';

commit;
