-- Revert guildkeeper:shop/items from pg

begin;
set local role guildkeeper_owner;

drop function shop.items(bigint, bigint, bigint[], bigint, integer);

commit;
