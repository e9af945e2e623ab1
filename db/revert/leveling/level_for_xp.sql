-- Revert guildkeeper:leveling/level_for_xp from pg

begin;
set local role guildkeeper_owner;

drop function leveling.level_for_xp;

commit;
