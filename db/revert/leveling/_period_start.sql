-- Revert guildkeeper:leveling/_period_start from pg

begin;
set local role guildkeeper_owner;

drop function leveling._period_start;

commit;
