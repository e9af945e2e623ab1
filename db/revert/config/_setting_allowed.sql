-- Revert guildkeeper:config/_setting_allowed from pg

begin;
set local role guildkeeper_owner;

drop function config._setting_allowed;

commit;
