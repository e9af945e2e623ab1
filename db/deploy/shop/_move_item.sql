-- Deploy guildkeeper:shop/_move_item to pg

begin;
set local role guildkeeper_owner;

create function shop._move_item(
  item shop.item,
  kind shop.item_movement_kind,
  member_id bigint,
  quantity bigint,
  at timestamptz,
  transaction_id bigint default null,
  partner_id bigint default null,
  until timestamptz default null
)
returns bigint
language plpgsql
as $$
declare
  v_bought bigint := case when _move_item.kind = 'purchase' then _move_item.quantity else 0 end;
  v_holds bigint;
  v_movement_id bigint;
begin
  perform shop._require_holding(item, _move_item.member_id, -_move_item.quantity);

  insert into shop.holding as h (guild_id, member_id, number, quantity, bought)
  values (item.guild_id, _move_item.member_id, item.number, 0, 0)
  on conflict on constraint holding_pkey do nothing;
  update shop.holding h
  set quantity = h.quantity + _move_item.quantity, bought = h.bought + v_bought
  where h.guild_id = item.guild_id and h.member_id = _move_item.member_id and h.number = item.number
  returning h.quantity into strict v_holds;

  insert into shop.item_movement
    (guild_id, at, kind, member_id, number, quantity, holds, transaction_id, partner_id, until)
  values (
    item.guild_id, _move_item.at, _move_item.kind, _move_item.member_id, item.number, _move_item.quantity, v_holds,
    _move_item.transaction_id, _move_item.partner_id, _move_item.until
  )
  returning movement_id into v_movement_id;
  return v_movement_id;
end;
$$;

comment on function shop._move_item is
'Moves so many of a locked item to a member, or with a minus from them, the one place that does; returns the movement''s id.
Refuses more than they have (U0HLD).';

commit;
