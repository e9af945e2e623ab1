-- Verify guildkeeper:shop/_item_receipt on pg

begin;

select 'shop.item_receipt'::regtype;
select 'shop._item_receipt(bigint, bigint)'::regprocedure;

rollback;
