-- Revert guildkeeper:shop/inventory from pg

begin;
set local role guildkeeper_owner;

drop function shop.inventory;
drop type shop.inventory_row;

commit;
