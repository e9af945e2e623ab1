-- Revert guildkeeper:leveling/census from pg

begin;
set local role guildkeeper_owner;

drop table leveling.census_change;
drop table leveling.census;
drop type leveling.head_count;

commit;
