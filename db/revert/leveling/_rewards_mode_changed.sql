-- Revert guildkeeper:leveling/_rewards_mode_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger rewards_mode_changed on leveling.settings;
drop function leveling._rewards_mode_changed;

commit;
