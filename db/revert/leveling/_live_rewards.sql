-- Revert guildkeeper:leveling/_live_rewards from pg

begin;
set local role guildkeeper_owner;

drop function leveling._live_rewards;

commit;
