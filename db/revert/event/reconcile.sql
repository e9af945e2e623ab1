-- Revert guildkeeper:event/reconcile from pg

begin;
set local role guildkeeper_owner;

drop function event.reconcile;

commit;
