-- Revert guildkeeper:leveling/set_xp from pg

begin;
set local role guildkeeper_owner;

drop function leveling.set_xp;

commit;
