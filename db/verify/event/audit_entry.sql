-- Verify guildkeeper:event/audit_entry on pg

begin;

select 'event.audit_entry'::regproc;

rollback;
