-- Verify guildkeeper:economy/_item_receipt_of on pg

begin;

select 'economy._item_receipt_of(bigint, bigint, economy.item_movement_kind)'::regprocedure;

rollback;
