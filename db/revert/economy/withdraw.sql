-- Revert guildkeeper:economy/withdraw from pg

begin;
set local role guildkeeper_owner;

drop function economy.withdraw;

commit;
