-- Revert guildkeeper:event/reconciliation from pg

begin;
set local role guildkeeper_owner;

drop table event.finding;
drop type event.finding_kind;
drop table event.reconciliation;
drop type event.outcome;
drop type event.reconciliation_state;

commit;
