-- Revert guildkeeper:shop/items from pg

begin;
set local role guildkeeper_owner;

drop function shop.items;

commit;
