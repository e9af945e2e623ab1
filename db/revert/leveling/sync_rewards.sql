-- Revert guildkeeper:leveling/sync_rewards from pg

begin;
set local role guildkeeper_owner;

drop function leveling.sync_rewards;
drop type leveling.sync_result;

commit;
