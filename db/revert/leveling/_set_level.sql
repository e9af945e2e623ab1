-- Revert guildkeeper:leveling/_set_level from pg

begin;
set local role guildkeeper_owner;

drop trigger set_level on leveling.member;
drop trigger set_level_again on leveling.member;
drop function leveling._set_level;

commit;
