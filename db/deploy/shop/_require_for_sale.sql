-- Deploy guildkeeper:shop/_require_for_sale to pg

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
  if v_obstacle.refusal is not null then
    perform app._refuse(v_obstacle.refusal, variadic v_obstacle.arguments);
  elsif _require_for_sale.price <> item.price then
    perform app._refuse('price_changed', item.name, economy._money(item.guild_id, item.price));
  end if;
end;
$$;

comment on function shop._require_for_sale is
'Refuses so many of an item to a member who may not buy them, as shop._obstacle says, or saw another price (U0PRC; null: saw
none).';

commit;
