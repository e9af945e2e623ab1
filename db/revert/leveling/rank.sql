-- Revert guildkeeper:leveling/rank from pg

begin;
set local role guildkeeper_owner;

drop function leveling.rank;
drop type leveling.standing;

commit;
