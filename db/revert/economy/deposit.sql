-- Revert guildkeeper:economy/deposit from pg

begin;
set local role guildkeeper_owner;

drop function economy.deposit;

commit;
