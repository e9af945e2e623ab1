-- Revert guildkeeper:event/reconciled from pg

begin;
set local role guildkeeper_owner;

drop function event.reconciled;

commit;
