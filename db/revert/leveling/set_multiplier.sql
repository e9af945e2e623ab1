-- Revert guildkeeper:leveling/set_multiplier from pg

begin;
set local role guildkeeper_owner;

drop function leveling.set_multiplier;

commit;
