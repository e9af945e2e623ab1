-- Verify guildkeeper:shop/_item_receipt_of on pg

begin;

select 'shop._item_receipt_of'::regproc;

rollback;
