-- Revert guildkeeper:leveling/_keep_census from pg

begin;
set local role guildkeeper_owner;

drop trigger keep_census_of_inserted on leveling.member;
drop trigger keep_census_of_updated on leveling.member;
drop trigger keep_census_of_deleted on leveling.member;
drop function leveling._keep_census;

commit;
