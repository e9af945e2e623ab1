-- Deploy guildkeeper:shop/buy to pg

begin;
set local role guildkeeper_owner;

create function shop.buy(
  guild_id bigint,
  member_id bigint,
  item text,
  quantity numeric default 1,
  price numeric default null,
  role_ids bigint[] default null,
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
  v_until timestamptz;
  v_movement_id bigint;
  v_opened economy.opened := economy._open(
    buy.guild_id, 'purchase',
    jsonb_build_object('member_id', buy.member_id, 'item', buy.item, 'quantity', buy.quantity, 'price', buy.price),
    null, buy.actor_id, buy.key, buy.at
  );
begin
  if v_opened.known then
    return shop._item_receipt_of(buy.guild_id, v_opened.transaction_id, 'purchase');
  end if;

  perform app._require_member(buy.member_id);
  if buy.actor_id <> buy.member_id then
    perform app._refuse('not_yours');
  end if;
  v_item := shop._require_item(buy.guild_id, buy.item, null);
  v_quantity := app._require_amount(buy.quantity, 1, shop._most_at_once(v_item, v_item.uses_at_once));
  perform shop._require_for_sale(v_item, buy.member_id, buy.role_ids, v_quantity, buy.price);

  update shop.item i
  set stock = i.stock - v_quantity
  where i.guild_id = buy.guild_id and i.number = v_item.number and i.stock is not null;
  v_movement_id := shop._move_item(
    v_item, 'purchase', buy.member_id, v_quantity, buy.at, v_opened.transaction_id
  );
  if v_item.uses_at_once then
    v_until := shop._use_item(v_item, buy.member_id, v_quantity, buy.role_ids, buy.actor_id, buy.at);
    perform shop._move_item(
      v_item, 'use', buy.member_id, -v_quantity, buy.at, v_opened.transaction_id, until => v_until
    );
  end if;
  perform economy._post(buy.guild_id, v_opened.transaction_id, array[
    row('wallet', buy.member_id, -v_item.price * v_quantity),
    row('shop', null, v_item.price * v_quantity)
  ]::economy.movement[], buy.at);

  return shop._item_receipt(buy.guild_id, v_movement_id);
end;
$$;

comment on function shop.buy is
'Buys so many (1 to 1000) of an item, given by number or name, from the wallet: stock, limit, money, item, role and XP in one go,
or nothing of it. `price` is that of one as the buyer saw it, null to take whatever it is. role_ids are the roles they have, as
Discord says; null where it was not asked. `actor_id` is the buyer, or null for an operator in psql; the same `key` again
returns the first receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0NOT for another member, U0ITM, U0AMT, U0PRC an old price, U0NFS not on sale, U0STK sold out, U0IRL and
U0ILV a role or level is missing, U0LIM, U0FND, U0HAS a role they have, U0LNG, U0ROL, U0HIR, U0MAX, U0KEY.';

grant execute on function shop.buy to guildkeeper_bot, guildkeeper_admin;

commit;
