-- Deploy guildkeeper:economy/_require_for_sale to pg
-- requires: economy/_obstacle economy/_money

begin;
set local role guildkeeper_owner;

create function economy._require_for_sale(
  item economy.item,
  member_id bigint,
  role_ids bigint[],
  quantity bigint,
  price numeric
)
returns void
language plpgsql stable
as $$
declare
  v_obstacle economy.obstacle;
begin
  v_obstacle := economy._obstacle(item, _require_for_sale.member_id, role_ids, quantity);
  if v_obstacle.sqlstate is not null then
    perform app._refuse(v_obstacle.sqlstate, variadic v_obstacle.arguments);
  elsif _require_for_sale.price <> item.price then
    perform app._refuse('U0PRC', item.name, economy._money(item.guild_id, item.price));
  end if;
end;
$$;

comment on function economy._require_for_sale(economy.item, bigint, bigint[], bigint, numeric) is
'Refuses so many of an item to a member who may not buy them, as economy._obstacle says, or saw another price (U0PRC; null: saw
none).';

commit;
