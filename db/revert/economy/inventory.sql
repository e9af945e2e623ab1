-- Revert guildkeeper:economy/inventory from pg

begin;
set local role guildkeeper_owner;

drop function economy.inventory(bigint, bigint, bigint, integer);
drop type economy.inventory_row;

commit;
