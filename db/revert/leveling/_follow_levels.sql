-- Revert guildkeeper:leveling/_follow_levels from pg

begin;
set local role guildkeeper_owner;

drop function leveling._follow_levels;
drop type leveling.level_change;

commit;
