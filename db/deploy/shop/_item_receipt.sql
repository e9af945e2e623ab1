-- Deploy guildkeeper:shop/_item_receipt to pg

begin;
set local role guildkeeper_owner;

create type shop.item_receipt as (
  number bigint,
  name text,
  emoji text,
  kind text,
  quantity bigint,
  holds bigint,
  amount bigint,
  wallet bigint,
  currency text,
  used boolean,
  role_id bigint,
  until timestamptz,
  xp bigint,
  partner_id bigint
);
comment on type shop.item_receipt is
'What happened to so many of an item: how many the member holds then, by how much their fortune grew (below zero: shrank; null:
no money was in it) and what is in the wallet; whether it took effect, and then the role given, its end if it was lent, or the
XP; partner_id: to whom it was given.';

create function shop._item_receipt(guild_id bigint, movement_id bigint)
returns shop.item_receipt
language plpgsql stable
as $$
declare
  v_receipt shop.item_receipt;
begin
  select
    i.number, i.name, i.emoji, i.kind::text, abs(m.quantity), coalesce(u.holds, m.holds),
    r.amount, r.wallet, economy._currency(m.guild_id), u.movement_id is not null,
    i.role_id, u.until, i.xp * abs(u.quantity), m.partner_id
  into strict v_receipt
  from shop.item_movement m
  join shop.item i on i.guild_id = m.guild_id and i.number = m.number
  left join shop.item_movement u on u.guild_id = m.guild_id and u.kind = 'use'
    and (u.movement_id = m.movement_id or u.transaction_id = m.transaction_id)
  left join lateral economy._receipt(m.guild_id, m.transaction_id, m.member_id) r on m.transaction_id is not null
  where m.guild_id = _item_receipt.guild_id and m.movement_id = _item_receipt.movement_id;
  return v_receipt;
end;
$$;

comment on function shop._item_receipt is
'What a movement of an item did, its use at once included; read from what was written, so that a repeated call answers the same.';

grant usage on type shop.item_receipt to guildkeeper_bot, guildkeeper_admin;

commit;
