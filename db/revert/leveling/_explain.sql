-- Revert guildkeeper:leveling/_explain from pg

begin;
set local role guildkeeper_owner;

drop function leveling._explain;
drop type leveling.verdict;

commit;
