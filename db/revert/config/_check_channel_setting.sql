-- Revert guildkeeper:config/_check_channel_setting from pg

begin;
set local role guildkeeper_owner;

drop trigger check_notice_channel on app.settings;
drop function config._check_channel_setting;

commit;
