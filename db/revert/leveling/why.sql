-- Revert guildkeeper:leveling/why from pg

begin;
set local role guildkeeper_owner;

drop function leveling.why(bigint, bigint, integer, bigint);
drop function leveling._explain(leveling.verdict);
drop type leveling.verdict;

commit;
