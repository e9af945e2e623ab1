-- Revert guildkeeper:event/audit_entry from pg

begin;
set local role guildkeeper_owner;

drop function event.audit_entry;

commit;
