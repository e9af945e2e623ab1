-- Revert guildkeeper:leveling/_threshold from pg

begin;
set local role guildkeeper_owner;

drop function leveling._threshold;

commit;
