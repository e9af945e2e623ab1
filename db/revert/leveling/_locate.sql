-- Revert guildkeeper:leveling/_locate from pg

begin;
set local role guildkeeper_owner;

drop function leveling._locate;
drop type leveling.place;

commit;
