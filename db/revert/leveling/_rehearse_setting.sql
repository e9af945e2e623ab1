-- Revert guildkeeper:leveling/_rehearse_setting from pg

begin;
set local role guildkeeper_owner;

drop function leveling._rehearse_setting;

commit;
