-- Revert guildkeeper:economy/claim_history from pg

begin;
set local role guildkeeper_owner;

drop table economy.claim_history;

commit;
