-- Revert guildkeeper:event/accept_reconciliation from pg

begin;
set local role guildkeeper_owner;

drop function event.accept_reconciliation;

commit;
