-- Revert guildkeeper:leveling/_level_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger level_changed_by_insert on leveling.member;
drop trigger level_changed_by_update on leveling.member;
drop trigger level_changed_by_delete on leveling.member;
drop function leveling._level_changed;

commit;
