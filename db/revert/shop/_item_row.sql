-- Revert guildkeeper:shop/_item_row from pg

begin;
set local role guildkeeper_owner;

drop function shop._item_row;
drop type shop.item_row;

commit;
