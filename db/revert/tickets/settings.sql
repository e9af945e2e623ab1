-- Revert guildkeeper:tickets/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger check_staff_channel on tickets.settings;
drop trigger check_log_channel on tickets.settings;
drop trigger audit_edit on tickets.settings;
drop table tickets.settings;

commit;
