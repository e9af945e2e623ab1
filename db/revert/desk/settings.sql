-- Revert guildkeeper:desk/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on desk.settings;
drop table desk.settings;

commit;
