-- Revert guildkeeper:leveling/reset from pg

begin;
set local role guildkeeper_owner;

drop function leveling.reset;
drop type leveling.reset_result;

commit;
