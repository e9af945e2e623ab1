-- Revert guildkeeper:event/audit_gap from pg

begin;
set local role guildkeeper_owner;

drop function event.audit_gap;

commit;
