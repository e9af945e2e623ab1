-- Revert guildkeeper:shop/remove_item from pg

begin;
set local role guildkeeper_owner;

drop function shop.remove_item;

commit;
