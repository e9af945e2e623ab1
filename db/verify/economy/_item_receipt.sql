-- Verify guildkeeper:economy/_item_receipt on pg

begin;

select 'economy.item_receipt'::regtype;
select 'economy._item_receipt(bigint, bigint)'::regprocedure;

rollback;
