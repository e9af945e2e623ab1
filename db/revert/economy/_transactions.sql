-- Revert guildkeeper:economy/_transactions from pg

begin;
set local role guildkeeper_owner;

drop function economy._transactions;

commit;
