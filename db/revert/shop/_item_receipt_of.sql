-- Revert guildkeeper:shop/_item_receipt_of from pg

begin;
set local role guildkeeper_owner;

drop function shop._item_receipt_of;

commit;
