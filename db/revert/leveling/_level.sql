-- Revert guildkeeper:leveling/_level from pg

begin;
set local role guildkeeper_owner;

drop function leveling._level;

commit;
