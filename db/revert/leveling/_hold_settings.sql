-- Revert guildkeeper:leveling/_hold_settings from pg

begin;
set local role guildkeeper_owner;

drop function leveling._hold_settings;

commit;
