-- Revert guildkeeper:leveling/_reward_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger reward_added on leveling.reward;
drop trigger reward_removed on leveling.reward;
drop function leveling._reward_changed();

commit;
