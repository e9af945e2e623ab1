-- Revert guildkeeper:leveling/_change_xp from pg

begin;
set local role guildkeeper_owner;

drop function leveling._change_xp;

commit;
