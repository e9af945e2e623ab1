-- Revert guildkeeper:economy/timed_claim from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on economy.timed_claim;
drop table economy.timed_claim;

commit;
