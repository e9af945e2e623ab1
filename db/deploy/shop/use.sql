-- Deploy guildkeeper:shop/use to pg

begin;
set local role guildkeeper_owner;

create function shop.use(
  guild_id bigint,
  member_id bigint,
  item text,
  quantity numeric default 1,
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
  v_receipt shop.item_receipt;
  v_item shop.item;
  v_quantity bigint;
  v_until timestamptz;
  v_movement_id bigint;
  v_call app.call := app._open_call(
    use.guild_id, 'shop.use', jsonb_build_object('member_id', use.member_id, 'item', use.item, 'quantity', use.quantity),
    use.actor_id, use.key, use.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_receipt, v_call.result);
  end if;

  perform app._require_member(use.member_id);
  if use.actor_id <> use.member_id then
    perform app._refuse('not_yours');
  end if;
  v_item := shop._require_item(use.guild_id, use.item, use.member_id);
  v_quantity := app._require_amount(use.quantity, 1, shop._most_at_once(v_item, true));

  perform shop._require_holding(v_item, use.member_id, v_quantity);
  v_until := shop._use_item(v_item, use.member_id, v_quantity, use.role_ids, use.actor_id, use.at);
  v_movement_id := shop._move_item(v_item, 'use', use.member_id, -v_quantity, use.at, until => v_until);

  v_receipt := shop._item_receipt(use.guild_id, v_movement_id);
  perform app._close_call(use.guild_id, v_call, to_jsonb(v_receipt));
  return v_receipt;
end;
$$;

comment on function shop.use is
'Uses so many (1 to 1000; a role 1) of an item that a member has: its role or XP come to them, and it is gone. role_ids are the
roles they have, as Discord says; null where it was not asked. `actor_id` is the member, or null for an operator in psql; the
same `key` again returns the first receipt and does nothing.
Refuses: U0GLD, U0MEM, U0NOT another member''s things, U0ITM, U0AMB, U0AMT, U0HLD more than one has, U0USE a collectible,
U0HAS a role they have, U0LNG, U0ROL, U0HIR, U0MAX, U0KEY.';

grant execute on function shop.use to guildkeeper_bot, guildkeeper_admin;

commit;
