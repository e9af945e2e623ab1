-- Verify guildkeeper:event/audit_log on pg

begin;

select 'event.audit_log'::regclass;

rollback;
