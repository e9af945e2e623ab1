-- Deploy guildkeeper:shop/_edited_item to pg

begin;
set local role guildkeeper_owner;

create function shop._edited_item(guild_id bigint, item text, kind text)
returns shop.item
language plpgsql
as $$
declare
  v_item shop.item;
  v_last bigint;
begin
  if kind <> all (enum_range(null::shop.item_kind)::text[]) then
    perform app._refuse('unknown_item_kind', left(kind, 40), array_to_string(enum_range(null::shop.item_kind), ', '));
  end if;

  insert into shop.item_counter (guild_id)
  values (_edited_item.guild_id)
  on conflict on constraint item_counter_pkey do nothing;
  select c.last into strict v_last from shop.item_counter c where c.guild_id = _edited_item.guild_id for update;

  if item is null then
    v_item.guild_id := _edited_item.guild_id;
    v_item.number := v_last + 1;
    v_item.kind := coalesce(kind, 'collectible');
    v_item.uses_at_once := v_item.kind <> 'collectible';
    v_item.on_sale := true;
    return v_item;
  end if;

  v_item := shop._require_item(_edited_item.guild_id, item, null);
  if kind <> v_item.kind::text then
    perform app._refuse('item_kind_stays', v_item.name, v_item.kind::text);
  end if;
  return v_item;
end;
$$;

comment on function shop._edited_item is
'The item to be edited, or with item null a new one of this kind under the next number. Items of a guild are edited one after the
other. Refuses: U0ITM, U0KND no such kind, U0STY another kind than the item has.';

commit;
