-- Revert guildkeeper:economy/transfer from pg

begin;
set local role guildkeeper_owner;

drop function economy.transfer;

commit;
