-- Revert guildkeeper:leveling/_most_xp from pg

begin;
set local role guildkeeper_owner;

drop function leveling._most_xp;

commit;
