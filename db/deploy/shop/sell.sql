-- Deploy guildkeeper:shop/sell to pg

begin;
set local role guildkeeper_owner;

create function shop.sell(
  guild_id bigint,
  member_id bigint,
  item text,
  quantity numeric default 1,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns shop.item_receipt
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item shop.item;
  v_quantity bigint;
  v_amount bigint;
  v_movement_id bigint;
  v_opened economy.opened := economy._open(
    sell.guild_id, 'sale', jsonb_build_object('member_id', sell.member_id, 'item', sell.item, 'quantity', sell.quantity),
    null, sell.actor_id, sell.key, sell.at
  );
begin
  if v_opened.known then
    return shop._item_receipt_of(sell.guild_id, v_opened.transaction_id, 'sale');
  end if;

  perform app._require_member(sell.member_id);
  if sell.actor_id <> sell.member_id then
    perform app._refuse('not_yours');
  end if;
  v_item := shop._require_item(sell.guild_id, sell.item, sell.member_id);
  v_quantity := app._require_amount(sell.quantity, 1, 1000);
  v_movement_id := shop._move_item(v_item, 'sale', sell.member_id, -v_quantity, sell.at, v_opened.transaction_id);

  v_amount := shop._worth(v_item, v_quantity);
  if v_amount < 1 then
    perform app._refuse('worth_nothing', v_item.name);
  end if;

  update shop.item i
  set stock = least(i.stock + v_quantity, 1000000000)
  where i.guild_id = sell.guild_id and i.number = v_item.number and i.stock is not null;
  perform economy._post(sell.guild_id, v_opened.transaction_id, array[
    row('shop', null, -v_amount),
    row('wallet', sell.member_id, v_amount)
  ]::economy.movement[], sell.at);

  return shop._item_receipt(sell.guild_id, v_movement_id);
end;
$$;

comment on function shop.sell is
'Sells so many (1 to 1000) of an item back to the shop, whose stock grows by them, for the part of its price that the setting
sell_rate says. Also takes items that were removed. `actor_id` is the seller, or null for an operator in psql; the same `key`
again returns the first receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0NOT another member''s things, U0ITM, U0AMB, U0AMT, U0HLD more than one has, U0NSL worth nothing,
U0RCH, U0KEY.';

grant execute on function shop.sell to guildkeeper_bot, guildkeeper_admin;

commit;
