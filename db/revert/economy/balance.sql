-- Revert guildkeeper:economy/balance from pg

begin;
set local role guildkeeper_owner;

drop view economy.balance;

commit;
