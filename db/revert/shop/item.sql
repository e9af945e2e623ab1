-- Revert guildkeeper:shop/item from pg

begin;
set local role guildkeeper_owner;

drop table shop.item;
drop table shop.item_counter;
drop type shop.item_kind;

commit;
