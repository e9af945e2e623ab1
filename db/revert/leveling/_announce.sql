-- Revert guildkeeper:leveling/_announce from pg

begin;
set local role guildkeeper_owner;

drop function leveling._announce;
drop type leveling.level_up;

commit;
