-- Deploy guildkeeper:shop/holding to pg

begin;
set local role guildkeeper_owner;

create table shop.holding (
  guild_id bigint not null,
  member_id bigint not null constraint holding_member_check check (member_id > 0),
  number bigint not null,
  quantity bigint not null default 0 constraint holding_quantity_check check (quantity >= 0),
  bought bigint not null default 0 constraint holding_bought_check check (bought >= 0),
  constraint holding_pkey primary key (guild_id, member_id, number),
  constraint holding_item_fkey foreign key (guild_id, number) references shop.item (guild_id, number) on delete cascade
);

comment on table shop.holding is
'How many of an item a member has: always the sum of shop.item_movement, and never below zero.';
comment on column shop.holding.bought is 'How many they bought in all, whatever became of them: what per_member_limit counts.';

grant select on shop.holding to guildkeeper_admin;

commit;
