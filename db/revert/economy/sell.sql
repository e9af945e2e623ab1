-- Revert guildkeeper:economy/sell from pg

begin;
set local role guildkeeper_owner;

drop function economy.sell(bigint, bigint, text, numeric, bigint, text, timestamptz);

commit;
