-- Revert guildkeeper:leveling/multipliers from pg

begin;
set local role guildkeeper_owner;

drop function leveling.multipliers;
drop type leveling.multiplier_row;

commit;
