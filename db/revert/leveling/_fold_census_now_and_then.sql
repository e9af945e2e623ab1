-- Revert guildkeeper:leveling/_fold_census_now_and_then from pg

begin;
set local role guildkeeper_owner;

drop trigger fold_census_after_insert on leveling.member;
drop trigger fold_census_after_update on leveling.member;
drop function leveling._fold_census_now_and_then();

commit;
