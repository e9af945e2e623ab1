-- Revert guildkeeper:economy/supply from pg

begin;
set local role guildkeeper_owner;

drop function economy.supply;
drop type economy.supply_row;

commit;
