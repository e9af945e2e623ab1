-- Revert guildkeeper:leveling/_replace_rewards from pg

begin;
set local role guildkeeper_owner;

drop function leveling._replace_rewards(bigint, leveling.reward[], leveling.rewards_mode, leveling.reward[], leveling.rewards_mode, text);

commit;
