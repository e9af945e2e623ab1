-- Verify guildkeeper:event/reconciled on pg

begin;

select 'event.reconciled'::regproc;

rollback;
