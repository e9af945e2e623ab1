-- Revert guildkeeper:leveling/_earn from pg

begin;
set local role guildkeeper_owner;

drop function leveling._earn;

commit;
