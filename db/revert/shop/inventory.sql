-- Revert guildkeeper:shop/inventory from pg

begin;
set local role guildkeeper_owner;

drop function shop.inventory(bigint, bigint, bigint, integer);
drop type shop.inventory_row;

commit;
