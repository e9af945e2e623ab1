-- Revert guildkeeper:shop/gift from pg

begin;
set local role guildkeeper_owner;

drop function shop.gift(bigint, bigint, bigint, text, numeric, boolean, boolean, bigint, text, timestamptz);

commit;
