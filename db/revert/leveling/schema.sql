-- Revert guildkeeper:leveling/schema from pg

begin;
set local role guildkeeper_owner;

drop type leveling.rewards_mode;
drop type leveling.announcement;
drop type leveling.curve;
drop schema leveling;

commit;
