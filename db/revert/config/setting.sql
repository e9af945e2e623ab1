-- Revert guildkeeper:config/setting from pg

begin;
set local role guildkeeper_owner;

drop type config.setting;

commit;
