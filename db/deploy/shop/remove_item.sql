-- Deploy guildkeeper:shop/remove_item to pg

begin;
set local role guildkeeper_owner;

create function shop.remove_item(
  guild_id bigint,
  item text,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns shop.item_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item shop.item;
  v_row shop.item_row;
  v_call app.call := app._open_call(
    remove_item.guild_id, 'shop.remove_item', jsonb_build_object('item', remove_item.item),
    remove_item.actor_id, remove_item.key, remove_item.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  v_item := shop._require_item(remove_item.guild_id, remove_item.item, null);
  update shop.item i
  set removed_at = remove_item.at, on_sale = false
  where i.guild_id = remove_item.guild_id and i.number = v_item.number
  returning i.* into strict v_item;

  v_row := shop._item_row(v_item, null, null, null, null);
  perform app._close_call(remove_item.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function shop.remove_item is
'Takes an item out of the shop for good. Members keep what they have of it: they can use it, give it and sell it. Its name is
free again, its number is not. Returns the item that was. Refuses: U0GLD, U0ITM, U0KEY.';

grant execute on function shop.remove_item to guildkeeper_bot, guildkeeper_admin;

commit;
