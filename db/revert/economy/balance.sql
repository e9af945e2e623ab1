-- Revert guildkeeper:economy/balance from pg

begin;
set local role guildkeeper_owner;

drop table economy.balance;

commit;
