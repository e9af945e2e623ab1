-- Revert guildkeeper:config/_check_role_setting from pg

begin;
set local role guildkeeper_owner;

drop function config._check_role_setting;

commit;
