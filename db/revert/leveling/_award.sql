-- Revert guildkeeper:leveling/_award from pg

begin;
set local role guildkeeper_owner;

drop function leveling._award;

commit;
