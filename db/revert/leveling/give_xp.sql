-- Revert guildkeeper:leveling/give_xp from pg

begin;
set local role guildkeeper_owner;

drop function leveling.give_xp;

commit;
