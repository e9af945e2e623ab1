-- Revert guildkeeper:leveling/_weigh from pg

begin;
set local role guildkeeper_owner;

drop function leveling._weigh;
drop type leveling.weighed;

commit;
