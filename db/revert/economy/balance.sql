-- Revert guildkeeper:economy/balance from pg

begin;
set local role guildkeeper_owner;

drop function economy.balance;
drop type economy.holdings;

commit;
