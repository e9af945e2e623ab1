-- Revert guildkeeper:economy/transfer from pg

begin;
set local role guildkeeper_owner;

drop function economy.transfer(bigint, bigint, bigint, numeric, text, boolean, boolean, bigint, text, timestamptz);

commit;
