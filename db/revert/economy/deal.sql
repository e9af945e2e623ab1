-- Revert guildkeeper:economy/deal from pg

begin;
set local role guildkeeper_owner;

drop function economy.deal(bigint, bigint, numeric, bigint, text, timestamptz);

commit;
