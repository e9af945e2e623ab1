-- Revert guildkeeper:leveling/_reward_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger reward_changed on leveling.reward;
drop function leveling._reward_changed;

commit;
