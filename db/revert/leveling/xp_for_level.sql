-- Revert guildkeeper:leveling/xp_for_level from pg

begin;
set local role guildkeeper_owner;

drop function leveling.xp_for_level;

commit;
