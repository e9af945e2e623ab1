-- Revert guildkeeper:economy/buy from pg

begin;
set local role guildkeeper_owner;

drop function economy.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz);

commit;
