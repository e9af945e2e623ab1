-- Verify guildkeeper:event/accept_reconciliation on pg

begin;

select 'event.accept_reconciliation'::regproc;

rollback;
