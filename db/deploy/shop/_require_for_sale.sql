-- Deploy guildkeeper:shop/_require_for_sale to pg
-- requires: shop/_obstacle economy/_money

begin;
set local role guildkeeper_owner;

create function shop._require_for_sale(
  item shop.item,
  member_id bigint,
  role_ids bigint[],
  quantity bigint,
  price numeric
)
returns void
language plpgsql stable
as $$
declare
  v_obstacle shop.obstacle;
begin
  v_obstacle := shop._obstacle(item, _require_for_sale.member_id, role_ids, quantity);
  if v_obstacle.sqlstate is not null then
    perform app._refuse(v_obstacle.sqlstate, variadic v_obstacle.arguments);
  elsif _require_for_sale.price <> item.price then
    perform app._refuse('U0PRC', item.name, economy._money(item.guild_id, item.price));
  end if;
end;
$$;

comment on function shop._require_for_sale(shop.item, bigint, bigint[], bigint, numeric) is
'Refuses so many of an item to a member who may not buy them, as shop._obstacle says, or saw another price (U0PRC; null: saw
none).';

commit;
