-- Revert guildkeeper:leveling/_relevel from pg

begin;
set local role guildkeeper_owner;

drop trigger relevel on leveling.settings;
drop function leveling._relevel;

commit;
