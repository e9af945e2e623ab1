-- Revert guildkeeper:leveling/_follow_rewards from pg

begin;
set local role guildkeeper_owner;

drop function leveling._follow_rewards;

commit;
