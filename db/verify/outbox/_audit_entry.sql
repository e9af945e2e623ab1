-- Verify guildkeeper:outbox/_audit_entry on pg

begin;

select 'outbox._audit_entry'::regproc;

rollback;
