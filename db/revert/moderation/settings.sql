-- Revert guildkeeper:moderation/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger check_log_channel on moderation.settings;
drop trigger audit_edit on moderation.settings;
drop table moderation.settings;

commit;
