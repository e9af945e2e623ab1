-- Revert guildkeeper:config/_setting from pg

begin;
set local role guildkeeper_owner;

drop function config._setting;

commit;
