-- Revert guildkeeper:income/claim_state from pg

begin;
set local role guildkeeper_owner;

drop table income.claim_state;

commit;
