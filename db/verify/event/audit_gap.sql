-- Verify guildkeeper:event/audit_gap on pg

begin;

select 'event.audit_gap'::regproc;

rollback;
