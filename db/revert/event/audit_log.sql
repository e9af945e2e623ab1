-- Revert guildkeeper:event/audit_log from pg

begin;
set local role guildkeeper_owner;

drop table event.audit_log;

commit;
