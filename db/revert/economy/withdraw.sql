-- Revert guildkeeper:economy/withdraw from pg

begin;
set local role guildkeeper_owner;

drop function economy.withdraw(bigint, bigint, numeric, bigint, text, timestamptz);

commit;
