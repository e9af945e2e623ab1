-- Revert guildkeeper:leveling/rank from pg

begin;
set local role guildkeeper_owner;

drop function leveling.rank(bigint, bigint);
drop type leveling.standing;

commit;
