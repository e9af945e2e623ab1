-- Verify guildkeeper:event/reconcile on pg

begin;

select 'event.reconcile'::regproc;

rollback;
