-- Revert guildkeeper:personal/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on personal.settings;
drop table personal.settings;

commit;
