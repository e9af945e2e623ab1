-- Revert guildkeeper:economy/_item_receipt_of from pg

begin;
set local role guildkeeper_owner;

drop function economy._item_receipt_of(bigint, bigint, economy.item_movement_kind);

commit;
