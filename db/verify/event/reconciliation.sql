-- Verify guildkeeper:event/reconciliation on pg

begin;

select 'event.reconciliation'::regclass;

rollback;
