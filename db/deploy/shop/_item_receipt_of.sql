-- Deploy guildkeeper:shop/_item_receipt_of to pg

begin;
set local role guildkeeper_owner;

create function shop._item_receipt_of(guild_id bigint, transaction_id bigint, kind shop.item_movement_kind)
returns shop.item_receipt
language plpgsql stable
as $$
declare
  v_movement_id bigint;
begin
  select m.movement_id into strict v_movement_id
  from shop.item_movement m
  where m.guild_id = _item_receipt_of.guild_id
    and m.transaction_id = _item_receipt_of.transaction_id
    and m.kind = _item_receipt_of.kind;
  return shop._item_receipt(_item_receipt_of.guild_id, v_movement_id);
end;
$$;

comment on function shop._item_receipt_of is 'What a purchase or sale did: the answer to a key that was used before.';

commit;
