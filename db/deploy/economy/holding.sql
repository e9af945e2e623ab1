-- Deploy guildkeeper:economy/holding to pg
-- requires: economy/item

begin;
set local role guildkeeper_owner;

create table economy.holding (
  guild_id bigint not null,
  member_id bigint not null constraint holding_member_check check (member_id > 0),
  number bigint not null,
  quantity bigint not null default 0 constraint holding_quantity_check check (quantity >= 0),
  bought bigint not null default 0 constraint holding_bought_check check (bought >= 0),
  constraint holding_pkey primary key (guild_id, member_id, number),
  constraint holding_item_fkey foreign key (guild_id, number) references economy.item (guild_id, number) on delete cascade
);

comment on table economy.holding is
'How many of an item a member has: always the sum of economy.item_movement, and never below zero.';
comment on column economy.holding.bought is 'How many they bought in all, whatever became of them: what per_member_limit counts.';

grant select on economy.holding to guildkeeper_admin;

commit;
