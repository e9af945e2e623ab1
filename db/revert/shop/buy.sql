-- Revert guildkeeper:shop/buy from pg

begin;
set local role guildkeeper_owner;

drop function shop.buy(bigint, bigint, text, numeric, numeric, bigint[], bigint, text, timestamptz);

commit;
