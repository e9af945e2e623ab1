-- Revert guildkeeper:leveling/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger check_announce_channel on leveling.settings;
drop trigger audit_edit on leveling.settings;
drop table leveling.settings;

commit;
