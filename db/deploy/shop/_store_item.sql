-- Deploy guildkeeper:shop/_store_item to pg

begin;
set local role guildkeeper_owner;

create function shop._store_item(item shop.item)
returns void
language sql
as $$
  update shop.item_counter c
  set last = (item).number
  where c.guild_id = (item).guild_id and c.last < (item).number;

  insert into shop.item select (item).*
  on conflict on constraint item_pkey do update
  set name = excluded.name,
      description = excluded.description,
      emoji = excluded.emoji,
      price = excluded.price,
      stock = excluded.stock,
      per_member_limit = excluded.per_member_limit,
      role_id = excluded.role_id,
      duration = excluded.duration,
      xp = excluded.xp,
      required_role_id = excluded.required_role_id,
      required_level = excluded.required_level,
      uses_at_once = excluded.uses_at_once,
      on_sale = excluded.on_sale;
$$;

comment on function shop._store_item is 'Writes an item as it is to be; its kind stays, and a new one takes its number.';

commit;
