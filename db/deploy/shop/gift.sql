-- Deploy guildkeeper:shop/gift to pg

begin;
set local role guildkeeper_owner;

create function shop.gift(
  guild_id bigint,
  member_id bigint,
  receiver_id bigint,
  item text,
  quantity numeric default 1,
  receiver_is_bot boolean default null,
  receiver_is_here boolean default null,
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
  v_movement_id bigint;
  v_call app.call := app._open_call(
    gift.guild_id, 'shop.gift',
    jsonb_build_object(
      'member_id', gift.member_id, 'receiver_id', gift.receiver_id, 'item', gift.item, 'quantity', gift.quantity
    ),
    gift.actor_id, gift.key, gift.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_receipt, v_call.result);
  end if;

  perform economy._require_partner(gift.guild_id, gift.member_id, gift.receiver_id, gift.receiver_is_bot, gift.receiver_is_here);
  if gift.actor_id <> gift.member_id then
    perform app._refuse('not_yours');
  end if;
  v_item := shop._require_item(gift.guild_id, gift.item, gift.member_id);
  v_quantity := app._require_amount(gift.quantity, 1, 1000);

  -- The item is locked: two who give it to each other at once do so one after the other.
  v_movement_id := shop._move_item(
    v_item, 'gift', gift.member_id, -v_quantity, gift.at, partner_id => gift.receiver_id
  );
  perform shop._move_item(v_item, 'present', gift.receiver_id, v_quantity, gift.at, partner_id => gift.member_id);

  v_receipt := shop._item_receipt(gift.guild_id, v_movement_id);
  perform app._close_call(gift.guild_id, v_call, to_jsonb(v_receipt));
  return v_receipt;
end;
$$;

comment on function shop.gift is
'Gives so many (1 to 1000) of an item that a member has to another. receiver_is_bot and receiver_is_here are what Discord says,
null where it was not asked. `actor_id` is the giver, or null for an operator in psql; the same `key` again returns the first
receipt and gives nothing.
Refuses: U0GLD, U0MEM, U0SLF to oneself, U0BOT, U0GON who left, U0NOT another member''s things, U0ITM, U0AMB, U0AMT, U0HLD
more than one has, U0KEY.';

grant execute on function shop.gift to guildkeeper_bot, guildkeeper_admin;

commit;
