-- Revert guildkeeper:config/setting_column from pg

begin;
set local role guildkeeper_owner;

drop view config.setting_column;

commit;
