-- Revert guildkeeper:rolejobs/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on rolejobs.settings;
drop table rolejobs.settings;

commit;
