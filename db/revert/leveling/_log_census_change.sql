-- Revert guildkeeper:leveling/_log_census_change from pg

begin;
set local role guildkeeper_owner;

drop trigger census_insert on leveling.member;
drop trigger census_update on leveling.member;
drop trigger census_delete on leveling.member;
drop function leveling._log_census_change();

commit;
