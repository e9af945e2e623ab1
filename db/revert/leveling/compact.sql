-- Revert guildkeeper:leveling/compact from pg

begin;
set local role guildkeeper_owner;

drop function leveling.compact;

commit;
