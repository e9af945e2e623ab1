-- Revert guildkeeper:leveling/why from pg

begin;
set local role guildkeeper_owner;

drop function leveling.why;
drop type leveling.verdict;

commit;
