-- Revert guildkeeper:economy/transaction from pg

begin;
set local role guildkeeper_owner;

drop table economy.transaction;

commit;
