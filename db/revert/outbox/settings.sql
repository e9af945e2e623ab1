-- Revert guildkeeper:outbox/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on outbox.settings;
drop table outbox.settings;

commit;
