-- Revert guildkeeper:economy/supply from pg

begin;
set local role guildkeeper_owner;

drop function economy.supply(bigint, timestamptz, timestamptz, interval);
drop type economy.supply_row;

commit;
