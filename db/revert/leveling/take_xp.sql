-- Revert guildkeeper:leveling/take_xp from pg

begin;
set local role guildkeeper_owner;

drop function leveling.take_xp;

commit;
