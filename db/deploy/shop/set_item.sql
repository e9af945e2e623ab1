-- Deploy guildkeeper:shop/set_item to pg

begin;
set local role guildkeeper_owner;

create function shop.set_item(
  guild_id bigint,
  item text default null,
  name text default null,
  kind text default null,
  price numeric default null,
  description text default null,
  emoji text default null,
  stock numeric default null,
  per_member_limit numeric default null,
  role_id bigint default null,
  duration text default null,
  xp numeric default null,
  required_role_id bigint default null,
  required_level numeric default null,
  uses_at_once boolean default null,
  on_sale boolean default null,
  without text default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null
)
returns shop.item_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item shop.item;
  v_offered bigint;
  v_row shop.item_row;
  v_call app.call := app._open_call(
    set_item.guild_id, 'shop.set_item',
    jsonb_strip_nulls(jsonb_build_object(
      'item', set_item.item, 'name', set_item.name, 'kind', set_item.kind, 'price', set_item.price,
      'description', set_item.description, 'emoji', set_item.emoji, 'stock', set_item.stock,
      'per_member_limit', set_item.per_member_limit, 'role_id', set_item.role_id, 'duration', set_item.duration,
      'xp', set_item.xp, 'required_role_id', set_item.required_role_id, 'required_level', set_item.required_level,
      'uses_at_once', set_item.uses_at_once, 'on_sale', set_item.on_sale, 'without', set_item.without
    )),
    set_item.actor_id, set_item.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  v_item := shop._cleared(
    shop._edited_item(set_item.guild_id, set_item.item, set_item.kind), set_item.without
  );
  v_item.name := coalesce(btrim(set_item.name), v_item.name);
  v_item.description := coalesce(set_item.description, v_item.description);
  v_item.emoji := coalesce(btrim(set_item.emoji), v_item.emoji);
  v_item.price := app._amount_or(v_item.price, set_item.price, 1, economy._most_at_once());
  v_item.stock := app._amount_or(v_item.stock, set_item.stock, 0, 1e9);
  v_item.per_member_limit := app._amount_or(v_item.per_member_limit, set_item.per_member_limit, 1, 1e9);
  v_offered := v_item.role_id;
  v_item.role_id := coalesce(set_item.role_id, v_item.role_id);
  if set_item.duration is not null then
    v_item.duration := shop._item_duration(set_item.duration);
  end if;
  v_item.xp := app._amount_or(v_item.xp, set_item.xp, 1, 1e6);
  v_item.required_role_id := coalesce(set_item.required_role_id, v_item.required_role_id);
  v_item.required_level := app._amount_or(v_item.required_level, set_item.required_level, 1, 1000);
  v_item.uses_at_once := coalesce(set_item.uses_at_once, v_item.uses_at_once);
  v_item.on_sale := coalesce(set_item.on_sale, v_item.on_sale);

  perform shop._check_item(v_item);
  if v_item.role_id is not null and v_item.role_id is distinct from v_offered then
    perform roles._require_offer(set_item.guild_id, v_item.role_id, facts, set_item.actor_id);
  end if;
  perform shop._store_item(v_item);

  v_row := shop._item_row(v_item, null, null, null, null);
  perform app._close_call(set_item.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function shop.set_item is
'Puts a new item into the shop, or with `item` (a number or name) changes that one: what is null stays, `without` takes away
stock (then it is endless), limit, description, emoji, required_role or required_level. A new item is on sale and, unless it is
a collectible, takes effect when it is bought; its kind (role, temporary_role, xp or collectible, which is the default) stays.
Refuses: U0GLD, U0ITM, U0KND, U0STY another kind, U0WTH, U0INM and U0TAK the name, U0IKD what the kind needs or does not have,
U0AMT, U0LEN the duration, U0TXT, U0EMJ, U0ROL, U0HIR a role the bot cannot give out, U0PRM, U0FCT, U0ABV one that is not this
actor''s to give, U0DNG one with permissions of moderators, U0KEY.';

grant execute on function shop.set_item to guildkeeper_bot, guildkeeper_admin;

commit;
