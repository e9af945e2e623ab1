-- Revert guildkeeper:shop/set_item from pg

begin;
set local role guildkeeper_owner;

drop function shop.set_item;

commit;
