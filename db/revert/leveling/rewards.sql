-- Revert guildkeeper:leveling/rewards from pg

begin;
set local role guildkeeper_owner;

drop function leveling.rewards;
drop type leveling.reward_row;

commit;
