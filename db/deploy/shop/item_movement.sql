-- Deploy guildkeeper:shop/item_movement to pg

begin;
set local role guildkeeper_owner;

create type shop.item_movement_kind as enum ('purchase', 'sale', 'use', 'gift', 'present');
comment on type shop.item_movement_kind is
'purchase: from the shop. sale: back to it. use: it took effect and is gone. gift: given away. present: got from another member.';

create table shop.item_movement (
  guild_id bigint not null,
  movement_id bigint generated always as identity,
  at timestamptz not null,
  kind shop.item_movement_kind not null,
  member_id bigint not null,
  number bigint not null,
  quantity bigint not null constraint item_movement_quantity_check check (quantity <> 0),
  holds bigint not null,
  transaction_id bigint,
  partner_id bigint,
  until timestamptz,
  constraint item_movement_pkey primary key (guild_id, movement_id),
  constraint item_movement_holding_fkey foreign key (guild_id, member_id, number)
    references shop.holding (guild_id, member_id, number) on delete cascade,
  constraint item_movement_transaction_fkey foreign key (guild_id, transaction_id)
    references economy.transaction (guild_id, transaction_id) on delete cascade,
  constraint item_movement_sign_check check ((quantity > 0) = (kind in ('purchase', 'present'))),
  constraint item_movement_money_check check (kind = 'use' or (kind in ('purchase', 'sale')) = (transaction_id is not null)),
  constraint item_movement_partner_check check ((kind in ('gift', 'present')) = (partner_id is not null))
);

create unique index item_movement_transaction_idx on shop.item_movement (guild_id, transaction_id, kind)
  where transaction_id is not null;
create index item_movement_holding_idx on shop.item_movement (guild_id, member_id, number);

comment on table shop.item_movement is
'What came to a member of an item, or with a minus went away; append-only and kept for good, like the ledger beside it.';
comment on column shop.item_movement.holds is 'How many the member had afterwards.';
comment on column shop.item_movement.transaction_id is 'The money of a purchase or sale; also of a use right at the purchase.';
comment on column shop.item_movement.until is 'The end of the role that a use lent.';

grant select on shop.item_movement to guildkeeper_admin;

commit;
