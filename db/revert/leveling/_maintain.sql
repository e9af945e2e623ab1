-- Revert guildkeeper:leveling/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function leveling._maintain;

commit;
