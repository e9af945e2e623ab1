-- Revert guildkeeper:income/timed_claim from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on income.timed_claim;
drop table income.timed_claim;

commit;
