-- Verify guildkeeper:shop/_item_receipt on pg

begin;

select 'shop._item_receipt'::regproc;

rollback;
