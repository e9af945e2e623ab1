-- Revert guildkeeper:config/_require_setting from pg

begin;
set local role guildkeeper_owner;

drop function config._require_setting;

commit;
