-- Revert guildkeeper:income/claim_history from pg

begin;
set local role guildkeeper_owner;

drop table income.claim_history;

commit;
