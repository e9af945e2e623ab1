-- Revert guildkeeper:shop/_item_receipt from pg

begin;
set local role guildkeeper_owner;

drop function shop._item_receipt;
drop type shop.item_receipt;

commit;
