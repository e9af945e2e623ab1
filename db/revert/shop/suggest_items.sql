-- Revert guildkeeper:shop/suggest_items from pg

begin;
set local role guildkeeper_owner;

drop function shop.suggest_items;
drop type shop.item_suggestion;

commit;
