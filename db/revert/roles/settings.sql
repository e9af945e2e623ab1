-- Revert guildkeeper:roles/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on roles.settings;
drop table roles.settings;

commit;
