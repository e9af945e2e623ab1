-- Revert guildkeeper:leveling/_owed from pg

begin;
set local role guildkeeper_owner;

drop function leveling._owed;

commit;
