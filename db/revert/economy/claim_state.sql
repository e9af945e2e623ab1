-- Revert guildkeeper:economy/claim_state from pg

begin;
set local role guildkeeper_owner;

drop table economy.claim_state;

commit;
